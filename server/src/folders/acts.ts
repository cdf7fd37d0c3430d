// What the office has done to folders in its own commands: somebody comes to a unit or leaves it.
import type { Work } from '../kernel/work.js';
import { FolderRow } from './folder.entity.js';

/** Outbox work: tell a folder that somebody's place in it is another now. */
export const PLACE_CHANGED = 'folder.placeChanged';

/** `unitIds`: the unit before and the unit after; those whose folder nobody ever opened need not be told. */
export async function tellUnitFolders(
  work: Work,
  personId: string,
  unitIds: readonly (string | null)[],
): Promise<void> {
  const [before, after] = unitIds;
  if (before === after) return;
  for (const unitId of unitIds) {
    if (unitId === null) continue;
    const [folder] = await work.staging.where(FolderRow, 'ownerId', unitId);
    if (folder) work.staging.job(PLACE_CHANGED, { folderId: folder.id, personId }, work.now);
  }
}
