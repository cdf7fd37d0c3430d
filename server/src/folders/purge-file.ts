// folderFile.purge: the row goes for good, and the bytes with it once no other row names them (documents/file-sweep.ts). The journal
// keeps that it happened, and nothing of what the file was.
import { purgeFile } from '@hop/shared/folders/folders-commands.js';
import { folderRefusals } from '@hop/shared/folders/refusals.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { neededFile } from './folder-steps.js';

export const purgeFileHandler = handle(purgeFile, async (work, { fileId }) => {
  const file = await neededFile(work, fileId);
  // What was stopped as a state secret should not lie anywhere a minute longer.
  if (file.trashedAt === null && file.reading !== 'secret') throw folderRefusals.notInTrash();
  work.remove(FolderFileRow, file);
  return {};
});
