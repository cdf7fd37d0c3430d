// document.add: what was uploaded becomes a document of the meeting, at the end of the list. An upload is used up by it.
import { newId } from '@hop/shared/core/ids.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { DocumentRow, UploadRow } from './document.entity.js';
import { readTextOf, unread } from './read-text-job.js';

/** Outbox work: see to it that the reading copy is there. */
export const READING_COPY = 'document.readingCopy';

export const addDocumentHandler = handle(addDocument, async (work, args) => {
  const upload = await work.staging.one(UploadRow, args.uploadToken);
  if (!upload || upload.meetingId !== work.meetingId || upload.accountId !== work.actor.id)
    throw documentRefusals.noSuchUpload();
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  const others = await work.all(DocumentRow);
  const documentId = newId();
  work.insert(DocumentRow, {
    id: documentId,
    agendaItemId: args.agendaItemId,
    position: others.reduce((last, one) => Math.max(last, one.position + 1), 0),
    title: args.title,
    documentNumber: args.documentNumber,
    fileName: upload.fileName,
    sizeBytes: upload.sizeBytes,
    pages: upload.pages,
    sha256: upload.sha256,
    access: args.access,
    addedAt: work.now,
    ...unread,
  });
  work.remove(UploadRow, upload);
  work.staging.job(READING_COPY, { sha256: upload.sha256, pages: upload.pages }, work.now);
  readTextOf(work.staging, upload, work.now);
  return { documentId };
});
