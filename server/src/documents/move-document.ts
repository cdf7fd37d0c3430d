// document.move: it comes to stand before another one, or last, in the same agenda item or in another.
import { placeBefore } from '@hop/shared/core/ordering.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { moveDocument } from '@hop/shared/documents/documents-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { changeDocument, neededDocument } from './acts.js';
import { DocumentRow } from './document.entity.js';

export const moveDocumentHandler = handle(moveDocument, async (work, args) => {
  const { documentId, agendaItemId, beforeId } = args;
  const document = await neededDocument(work, documentId);
  if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
  const there = (await work.all(DocumentRow)).filter(
    (one) => one.removedAt === null && one.agendaItemId === agendaItemId && one.id !== documentId,
  );
  const places = placeBefore(there, documentId, beforeId);
  if (places === null) throw refusals.notFound();
  for (const one of there) {
    const position = places.get(one.id);
    if (position !== undefined) await changeDocument(work, one, { position });
  }
  await changeDocument(work, document, {
    agendaItemId,
    position: places.get(documentId) ?? document.position,
  });
  return {};
});
