// Who does what with folders. Nobody but those who have a place in a folder is anybody there (server/src/folders/folder-actor.ts), and
// all of them put in and take out alike.
import { isStaff, type Actor } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

const isAccount = (actor: Actor): boolean => actor.kind === 'account';

export const folderRights = defineRights({
  'folderFile.put': isAccount,
  'folderFile.edit': isAccount,
  'folderFile.trash': isAccount,
  'folderFile.restore': isAccount,
  'folderFile.purge': isAccount,
  'folderFile.emptyTrash': isAccount,
  'folderFile.keep': isAccount,
  /** Into the meeting, by those who add its documents. */
  'folderFile.take': isStaff,
});
