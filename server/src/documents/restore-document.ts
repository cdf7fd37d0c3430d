// document.restore: out of the trash, to where it stood; among the common documents when its agenda item is gone.
import { refusals } from '@hop/shared/core/refusal.js';
import { restoreDocument } from '@hop/shared/documents/documents-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { changeDocument } from './acts.js';
import { DocumentRow } from './document.entity.js';

export const restoreDocumentHandler = handle(restoreDocument, async (work, { documentId }) => {
  const document = await work.need(DocumentRow, documentId);
  if (document.removedAt === null) throw refusals.notFound();
  const { agendaItemId } = document;
  const item = agendaItemId === null ? null : await work.staging.one(AgendaItemRow, agendaItemId);
  await changeDocument(work, document, { removedAt: null, agendaItemId: item ? item.id : null });
  return {};
});
