// folderFile.emptyTrash: what whoever asks has seen in the trash goes for good, so many at a time. See purge-file.ts.
import { MOST_PURGED } from '@hop/shared/folders/folder.js';
import { emptyTrash } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { folderOf } from './folder-steps.js';

export const emptyTrashHandler = handle(emptyTrash, async (work, { trashedUpTo }) => {
  const files = await work.staging.where(FolderFileRow, 'folderId', folderOf(work));
  const thrown = files
    .flatMap((file) => (file.trashedAt === null ? [] : [{ file, trashedAt: file.trashedAt }]))
    .filter(({ trashedAt }) => trashedAt <= trashedUpTo)
    .toSorted((one, other) => one.trashedAt - other.trashedAt);
  const purged = thrown.slice(0, MOST_PURGED);
  for (const { file } of purged) work.remove(FolderFileRow, file);
  return { purged: purged.length, left: thrown.length - purged.length };
});
