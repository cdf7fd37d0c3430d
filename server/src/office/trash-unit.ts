// unit.trash and unit.restore: a unit that is empty leaves the tree, and comes back where it was (at the top if that is gone).
import { refusals } from '@hop/shared/core/refusal.js';
import { restoreUnit, trashUnit } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { handle } from '../kernel/handler.js';
import { needUnit } from './office-steps.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

export const trashUnitHandler = handle(trashUnit, async (work, { unitId }) => {
  const unit = await work.staging.one(UnitRow, unitId);
  if (!unit) throw refusals.notFound();
  if (unit.trashed) return {};
  const kept = (rows: readonly { trashed: boolean }[]): number =>
    rows.filter(({ trashed }) => !trashed).length;
  const people = kept(await work.staging.where(PersonRow, 'unitId', unitId));
  const units = kept(await work.staging.where(UnitRow, 'parentId', unitId));
  if (people + units > 0) throw officeRefusals.unitInUse({ people, units });
  work.staging.update(UnitRow, unit, { trashed: true });
  return {};
});

export const restoreUnitHandler = handle(restoreUnit, async (work, { unitId }) => {
  const unit = await work.staging.one(UnitRow, unitId);
  if (!unit) throw refusals.notFound();
  if (!unit.trashed) return {};
  const stands =
    unit.parentId === null ||
    (await needUnit(work, unit.parentId).then(
      () => true,
      () => false,
    ));
  work.staging.update(UnitRow, unit, { trashed: false, ...(stands ? {} : { parentId: null }) });
  return {};
});
