// Says once, whatever is open, that notes lost their place because their document was replaced. Where they stand now: lost-notes.tsx.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadableDocuments } from '../../live';
import { showToast } from '../../ui';
import { useAllNotes } from './use-notes';

export function useToldOfLost(): void {
  const { t } = useTranslation('annotations');
  const notes = useAllNotes();
  const documents = useReadableDocuments();
  /** Seen here with a place; of others their writer was told before, or sees it in the list. */
  const placed = useRef(new Set<string>());
  useEffect(() => {
    const lost = notes.filter(({ id, placed: how }) => how === 'lost' && placed.current.has(id));
    placed.current = new Set(notes.filter((note) => note.placed !== 'lost').map(({ id }) => id));
    if (lost.length === 0) return;
    const of = new Set(lost.map(({ documentId }) => documentId));
    const titles = documents.filter(({ id }) => of.has(id)).map(({ title }) => title);
    showToast({
      tone: 'wait',
      title: t('placed.lost', { lost: lost.length }),
      detail: t('lost.toast', { title: titles.join('; ') }),
    });
  }, [notes, documents, t]);
}
