// folderFile.take: a file of one's own folder, or of one's unit's, becomes a document of the meeting. Its bytes are shared; it is counted,
// made readable and searched like an upload.
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { takeFileIn } from '@hop/shared/folders/folders-commands.js';
import { folderRefusals } from '@hop/shared/folders/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { addFromStore } from '../documents/acts.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import { memberOf } from './folder-actor.js';
import { FolderFileRow } from './folder.entity.js';

export const takeFileInHandler = handle(takeFileIn, async (work, args) => {
  const { folderId, fileId, agendaItemId, access } = args;
  const file = await work.staging.one(FolderFileRow, fileId);
  const member = await memberOf(folderId, work.actor.id, work.staging);
  if (!member || file?.folderId !== folderId || file.trashedAt !== null) throw refusals.notFound();
  if (file.reading === 'secret') throw documentRefusals.stateSecret();
  if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
  for (const { sha256, removedAt, agendaItemId: there, title } of await work.all(DocumentRow))
    if (sha256 === file.sha256 && removedAt === null && there === agendaItemId)
      throw folderRefusals.alreadyInMeeting({ title });
  const described = { title: file.name, documentNumber: '', agendaItemId, access };
  return { documentId: await addFromStore(work, { file, ...described }) };
});
