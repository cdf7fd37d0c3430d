// folder.open: a folder comes to be, with a scope of its own, when somebody first asks for it. Asked again it answers the same.
import { newId } from '@hop/shared/core/ids.js';
import { folderScope } from '@hop/shared/core/protocol.js';
import { openFolder } from '@hop/shared/folders/folders-commands.js';
import { handle } from '../kernel/handler.js';
import { FolderRow } from './folder.entity.js';

export const openFolderHandler = handle(openFolder, async (work, { kind, ownerId }) => {
  const [known] = await work.staging.where(FolderRow, 'ownerId', ownerId);
  if (known) return { folderId: known.id };
  const folder = work.staging.insert(FolderRow, { id: newId(), kind, ownerId });
  work.staging.openScope(folderScope(folder.id));
  return { folderId: folder.id };
});
