// folderFile.edit: another name, another binder. How the file itself is called stays.
import { refusals } from '@hop/shared/core/refusal.js';
import { editFile } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderFileRow } from './folder.entity.js';
import { neededFile } from './folder-steps.js';

export const editFileHandler = handle(
  editFile,
  async (work, { fileId, baseVersion, ...changes }) => {
    const file = await neededFile(work, fileId);
    if (file.trashedAt !== null) throw refusals.notFound();
    work.fresh(file, baseVersion);
    return { version: work.update(FolderFileRow, file, changes).version };
  },
);
