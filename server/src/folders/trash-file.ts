// folderFile.trash and folderFile.restore: its bytes stay, so that it comes back whole. Asked twice, both do nothing more.
import { restoreFile, trashFile } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { neededFile } from './folder-steps.js';

export const trashFileHandler = handle(trashFile, async (work, { fileId }) => {
  const file = await neededFile(work, fileId);
  if (file.trashedAt === null) work.update(FolderFileRow, file, { trashedAt: work.now });
  return {};
});

export const restoreFileHandler = handle(restoreFile, async (work, { fileId }) => {
  const file = await neededFile(work, fileId);
  if (file.trashedAt !== null) work.update(FolderFileRow, file, { trashedAt: null });
  return {};
});
