// unit.add: a unit under another or at the top of the tree, last among its siblings.
import { newId } from '@hop/shared/core/ids.js';
import { lastPosition } from '@hop/shared/core/ordering.js';
import { addUnit } from '@hop/shared/office/office-commands.js';
import { handle } from '../kernel/handler.js';
import { needUnit } from './office-steps.js';
import { UnitRow } from './unit.entity.js';

export const addUnitHandler = handle(addUnit, async (work, { name, parentId }) => {
  if (parentId !== null) await needUnit(work, parentId);
  const siblings = await work.staging.where(UnitRow, 'parentId', parentId);
  const position = lastPosition(siblings);
  const unit = { id: newId(), name, parentId, position, trashed: false };
  return { unitId: work.staging.insert(UnitRow, unit).id };
});
