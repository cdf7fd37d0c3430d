// document.add: what was uploaded becomes a document of the meeting, at the end of the list. An upload is used up by it.
import { newId } from '@hop/shared/core/ids.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { askForPages } from './ask-for-pages.js';
import { DocumentRow, UploadRow } from './document.entity.js';

export const addDocumentHandler = handle(addDocument, async (work, args) => {
  const upload = await work.staging.one(UploadRow, args.uploadToken);
  const mine = upload?.meetingId === work.meetingId && upload.accountId === work.actor.id;
  if (!upload || !mine || upload.state !== 'arrived') throw documentRefusals.noSuchUpload();
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  const others = await work.all(DocumentRow);
  const documentId = newId();
  const document = work.insert(DocumentRow, {
    id: documentId,
    agendaItemId: args.agendaItemId,
    position: others.reduce((last, one) => Math.max(last, one.position + 1), 0),
    title: args.title,
    documentNumber: args.documentNumber,
    fileName: upload.fileName,
    sizeBytes: upload.sizeBytes,
    format: upload.format,
    reading: upload.format === 'pdf' ? 'ready' : 'pending',
    pages: upload.pages,
    sha256: upload.sha256,
    access: args.access,
    addedAt: work.now,
  });
  work.remove(UploadRow, upload);
  askForPages(work, document);
  return { documentId };
});
