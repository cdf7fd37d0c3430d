// document.add: what was uploaded becomes a document of the meeting, at the end of the list. An upload is used up by it.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { addFromStore } from './acts.js';
import { UploadRow } from './document.entity.js';

export const addDocumentHandler = handle(addDocument, async (work, args) => {
  const upload = await work.staging.one(UploadRow, args.uploadToken);
  if (!upload || upload.meetingId !== work.meetingId || upload.accountId !== work.actor.id)
    throw documentRefusals.noSuchUpload();
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  const documentId = await addFromStore(work, {
    file: upload,
    title: args.title,
    documentNumber: args.documentNumber,
    agendaItemId: args.agendaItemId,
    access: args.access,
  });
  work.remove(UploadRow, upload);
  return { documentId };
});
