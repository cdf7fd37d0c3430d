// All notes that lie on the pages of one document for this reader: own ones, and those that others gave to see. By page.
import type { SharedNote } from '@hop/shared/annotations/annotation.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';
import type { Note } from './note-operations';
import { useAllNotes } from './use-notes';

type Figures = Pick<
  Note,
  | 'id'
  | 'kind'
  | 'text'
  | 'colour'
  | 'strokes'
  | 'areas'
  | 'spot'
  | 'quote'
  | 'placed'
  | 'writtenAt'
>;
export interface ShownNote extends Figures {
  /** Null where it was written by somebody else, who alone may change it. */
  readonly own: Note | null;
  readonly writerId: string | null;
}

type Placed = Pick<SharedNote, 'documentId' | 'page' | 'placed' | 'placedPage'>;
const pageIn = (documentId: string, note: Placed): number | null => {
  if (note.documentId !== documentId || note.placed === 'lost') return null;
  return note.placed === 'moved' ? note.placedPage : note.page;
};

export type NotesByPage = ReadonlyMap<number, readonly ShownNote[]>;

export function useShownNotes(documentId: string | null): NotesByPage {
  const own = useAllNotes();
  const given = useEntities('sharedNote');
  return useMemo(() => {
    const pages = new Map<number, ShownNote[]>();
    if (documentId === null) return pages;
    const lay = (page: number | null, note: ShownNote) => {
      if (page === null) return;
      const there = pages.get(page);
      if (there) there.push(note);
      else pages.set(page, [note]);
    };
    for (const note of given)
      lay(pageIn(documentId, note), { ...note, own: null, writerId: note.writerId });
    for (const note of own) lay(pageIn(documentId, note), { ...note, own: note, writerId: null });
    return pages;
  }, [own, given, documentId]);
}
