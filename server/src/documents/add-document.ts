// document.add: what was uploaded becomes a document of the meeting, at the end of the list. An upload is used up by it.
import { newId } from '@hop/shared/core/ids.js';
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { DocumentRow } from './document.entity.js';
import { takenUpload } from './taken-upload.js';

export const addDocumentHandler = handle(addDocument, async (work, args) => {
  const upload = await takenUpload(work, args.uploadToken);
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
    ...firstVersion(work.now, work.actor.participantId),
    access: args.access,
    readerIds: args.access === 'named' ? [] : null,
    removedAt: null,
  });
  return { documentId };
});
