// The notes of one document as an overlay of its pages: read once for all pages, drawn page by page.
import { memo, useCallback, type ReactNode } from 'react';
import type { Marking } from './marking';
import { NoteLayer, type PageNotes } from './note-layer';
import { useShownNotes, type ShownNote } from './shown-notes';

const none: readonly ShownNote[] = [];
const Layer = memo(NoteLayer);

type OnScreen = Pick<PageNotes, 'page' | 'width' | 'height' | 'scale' | 'turn' | 'text'>;

export function useNoteOverlay(
  file: { readonly id: string; readonly versionNumber: number } | undefined,
  marking: Marking,
): (page: OnScreen) => ReactNode {
  const { id, versionNumber } = file ?? { id: null, versionNumber: 0 };
  const pages = useShownNotes(id, versionNumber);
  return useCallback(
    ({ text, ...page }) => {
      const notes = pages.get(page.page) ?? none;
      // Most pages of a long document: nothing lies there, and nobody can write there before they are drawn.
      if (id === null || (notes.length === 0 && text === undefined && marking.tool === null))
        return null;
      return (
        <Layer
          {...page}
          {...{ text, notes, marking }}
          documentId={id}
          versionNumber={versionNumber}
        />
      );
    },
    [pages, id, versionNumber, marking],
  );
}
