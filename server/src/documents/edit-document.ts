// document.edit: how a document is described, where it stands and who may open it. The file itself never changes.
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { DocumentRow, PresentationRow } from './document.entity.js';

export const editDocumentHandler = handle(editDocument, async (work, args) => {
  const { documentId, baseVersion, title, documentNumber, agendaItemId, access } = args;
  const document = await work.need(DocumentRow, documentId);
  work.fresh(document, baseVersion);
  if (agendaItemId != null) await work.need(AgendaItemRow, agendaItemId);
  const edited = work.update(DocumentRow, document, {
    title: title ?? document.title,
    documentNumber: documentNumber ?? document.documentNumber,
    agendaItemId: agendaItemId === undefined ? document.agendaItemId : agendaItemId,
    access: access ?? document.access,
  });
  if (edited.access !== document.access) {
    // Whoever may not open it any more must not be told either that it is being shown.
    const shown = await work.staging.one(PresentationRow, work.meetingId);
    if (shown?.documentId === documentId) work.staging.touch(PresentationRow, [shown.id]);
  }
  return { version: edited.version };
});
