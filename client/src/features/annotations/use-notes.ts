// My own notes: nobody else ever receives them. Those of one document stand in the order of its pages.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';

const inOrder = (a: Annotation, b: Annotation): number =>
  (pageNow(a) ?? 0) - (pageNow(b) ?? 0) || a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1);

export function useNotes(documentId: string | null): {
  here: readonly Annotation[];
  all: readonly Annotation[];
} {
  const notes = useEntities('annotation');
  return useMemo(
    () => ({
      here: notes.filter((note) => note.documentId === documentId).toSorted(inOrder),
      all: notes.toSorted((a, b) => b.writtenAt - a.writtenAt || (a.id < b.id ? -1 : 1)),
    }),
    [notes, documentId],
  );
}

/** The second line of the room's button "Ghi chú". */
export function useNotesStatus(): { detail: string } {
  const { t } = useTranslation('annotations');
  const count = useEntities('annotation').length;
  return { detail: count === 0 ? t('status.none') : t('status.count', { count }) };
}
