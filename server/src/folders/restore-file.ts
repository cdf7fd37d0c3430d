// folderFile.restore: out of the trash, as it was. Asked twice, it does nothing more.
import { restoreFile } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { neededFile } from './folder-steps.js';

export const restoreFileHandler = handle(restoreFile, async (work, { fileId }) => {
  const file = await neededFile(work, fileId);
  if (file.trashedAt !== null) work.update(FolderFileRow, file, { trashedAt: null });
  return {};
});
