// folderFile.trash: its bytes stay, so that it comes back whole. Asked twice, it does nothing more.
import { trashFile } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { neededFile } from './folder-steps.js';

export const trashFileHandler = handle(trashFile, async (work, { fileId }) => {
  const file = await neededFile(work, fileId);
  if (file.trashedAt === null) work.update(FolderFileRow, file, { trashedAt: work.now });
  return {};
});
