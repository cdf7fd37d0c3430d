// folderFile.put: what was uploaded becomes a file of the folder. An upload is used up by it.
import { nameOfFile } from '@hop/shared/folders/folder.js';
import { putFile } from '@hop/shared/folders/folders-commands.js';
import { takenUpload } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { folderOf, putIn } from './folder-steps.js';

export const putFileHandler = handle(putFile, async (work, { uploadToken, name, binder }) => {
  const file = await takenUpload(work, uploadToken, folderOf(work));
  const { fileName, sizeBytes, format, pages, sha256 } = file;
  return putIn(work, {
    ...{ name: name ?? nameOfFile(fileName), binder },
    ...{ fileName, sizeBytes, format, pages, sha256 },
  });
});
