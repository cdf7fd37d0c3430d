// The notes of one document as an overlay of its pages: read once for all pages, drawn page by page.
import {
  memo,
  useCallback,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import type { Marking } from './marking';
import { NoteLayer, type PageNotes } from './note-layer';
import { NotesOnPages } from './notes-on-pages';
import { useShownNotes } from './shown-notes';

const Layer = memo(NoteLayer);

type OnScreen = Pick<PageNotes, 'page' | 'width' | 'height' | 'scale' | 'turn' | 'text'>;

/** The overlay is another one only with another file or another tool: a note that changes is news for its own page alone. */
export function useNoteOverlay(
  file: { readonly id: string; readonly versionNumber: number } | undefined,
  marking: Marking,
): (page: OnScreen) => ReactNode {
  const { id, versionNumber } = file ?? { id: null, versionNumber: 0 };
  const pages = useShownNotes(id, versionNumber);
  const [onPages] = useState(() => new NotesOnPages());
  useLayoutEffect(() => {
    onPages.show(pages);
  }, [onPages, pages]);
  return useCallback(
    (page) =>
      id === null ? null : (
        <NotesOfPage {...page} {...{ onPages, marking, versionNumber }} documentId={id} />
      ),
    [onPages, id, versionNumber, marking],
  );
}

function NotesOfPage({
  onPages,
  ...page
}: Omit<PageNotes, 'notes'> & { onPages: NotesOnPages }): ReactNode {
  const notes = useSyncExternalStore(onPages.onChange, () => onPages.of(page.page));
  // Most pages of a long document: nothing lies there, and nobody can write there before they are drawn.
  if (notes.length === 0 && page.text === undefined && page.marking.tool === null) return null;
  return <Layer {...page} notes={notes} />;
}
