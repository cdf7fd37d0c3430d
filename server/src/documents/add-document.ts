// document.add: what was uploaded becomes a document of the meeting, at the end of the list. An upload is used up by it.
import { addDocument } from '@hop/shared/documents/documents-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { addFromStore } from './acts.js';
import { takenUpload } from './taken-upload.js';

export const addDocumentHandler = handle(addDocument, async (work, args) => {
  const { uploadToken, ...described } = args;
  const file = await takenUpload(work, uploadToken, work.meetingId);
  if (args.agendaItemId !== null) await work.need(AgendaItemRow, args.agendaItemId);
  return { documentId: await addFromStore(work, { file, ...described }) };
});
