// unit.edit: its name, and under which other unit it stands. A unit cannot come to stand under itself.
import { lastPosition } from '@hop/shared/core/ordering.js';
import { editUnit } from '@hop/shared/office/office-commands.js';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { needUnit } from './office-steps.js';
import { UnitRow } from './unit.entity.js';

export const editUnitHandler = handle(
  editUnit,
  async (work, { unitId, baseVersion, parentId, ...changes }) => {
    const unit = await needUnit(work, unitId);
    work.fresh(unit, baseVersion);
    const moved =
      parentId === undefined || parentId === unit.parentId
        ? {}
        : { parentId, position: await placeUnder(work, unit.id, parentId) };
    return { version: work.staging.update(UnitRow, unit, { ...changes, ...moved }).version };
  },
);

/** Last among its new siblings. */
async function placeUnder(work: Work, unitId: string, parentId: string | null): Promise<number> {
  for (let above = parentId; above !== null; above = (await needUnit(work, above)).parentId)
    if (above === unitId) throw officeRefusals.unitUnderItself();
  return lastPosition(await work.staging.where(UnitRow, 'parentId', parentId));
}
