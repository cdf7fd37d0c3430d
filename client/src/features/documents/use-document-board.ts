// Every item of the agenda with its documents, those without any too, as the secretary arranges them; a move shows at once.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { byPosition, placeBefore } from '@hop/shared/core/ordering.js';
import type { Document } from '@hop/shared/documents/document.js';
import { moveDocument } from '@hop/shared/documents/documents-commands.js';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import type { Place } from './document-order';
import type { DocumentGroup } from './use-documents';

/** The documents as they will stand once the server has moved one. */
function moved(documents: readonly Document[], place: Place | null): readonly Document[] {
  if (place === null) return documents;
  const { documentId, agendaItemId, beforeId } = place;
  const there = documents.filter(
    (one) => one.agendaItemId === agendaItemId && one.id !== documentId,
  );
  const positions = placeBefore(there, documentId, beforeId);
  return documents.map((one) => ({
    ...one,
    agendaItemId: one.id === documentId ? agendaItemId : one.agendaItemId,
    position: positions?.get(one.id) ?? one.position,
  }));
}

export function useDocumentBoard() {
  const { t } = useTranslation('documents');
  const stored = useEntities('document');
  const items = useEntities('agendaItem');
  const [place, setPlace] = useState<Place | null>(null);
  const { act } = useAct(moveDocument, { done: () => t('board.moved') });
  const groups = useMemo((): readonly DocumentGroup[] => {
    const documents = moved(stored, place).toSorted(byPosition);
    const nodes = flattenAgenda(agendaTree(items, 0));
    const known = new Set(nodes.map(({ item }) => item.id));
    const isLoose = ({ agendaItemId }: Document) =>
      agendaItemId === null || !known.has(agendaItemId);
    return [
      { number: null, title: null, agendaItemId: null, documents: documents.filter(isLoose) },
      ...nodes.map(({ item, number }) => ({
        ...{ number, title: item.title, agendaItemId: item.id },
        documents: documents.filter((one) => one.agendaItemId === item.id),
      })),
    ];
  }, [stored, items, place]);
  const move = async (to: Place | null): Promise<void> => {
    if (to === null) return;
    setPlace(to);
    await act(to);
    setPlace(null);
  };
  return { groups, move };
}

/** Everything that is there: how many, how many pages, how many bytes. */
export function useDocumentTotals(): { count: number; pages: number; sizeBytes: number } {
  const documents = useEntities('document');
  return useMemo(
    () => ({
      count: documents.length,
      pages: documents.reduce((sum, { pages }) => sum + pages, 0),
      sizeBytes: documents.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    }),
    [documents],
  );
}
