// All notes that lie on the pages of one document for this reader: own ones, and those that others gave to see. By page.
import type { SharedNote } from '@hop/shared/annotations/annotation.js';
import { placeIn, type PlaceInFile } from '@hop/shared/annotations/placement.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';
import type { Note } from './note-operations';
import { useAllNotes } from './use-notes';

type Figures = Pick<
  Note,
  | 'id'
  | 'documentId'
  | 'kind'
  | 'text'
  | 'colour'
  | 'strokes'
  | 'areas'
  | 'spot'
  | 'quote'
  | 'writtenAt'
>;
export interface ShownNote extends Figures {
  /** Null where it was written by somebody else, who alone may change it. */
  readonly own: Note | null;
  readonly writerId: string | null;
  /** Where its words are to be looked for; null: they are where they were when it was written. */
  readonly words: PlaceInFile['words'];
}

export type NotesByPage = ReadonlyMap<number, readonly ShownNote[]>;

export function useShownNotes(documentId: string | null, versionNumber: number): NotesByPage {
  const own = useAllNotes();
  const given = useEntities('sharedNote');
  return useMemo(() => {
    const pages = new Map<number, ShownNote[]>();
    if (documentId === null) return pages;
    const lay = (note: Note | SharedNote, whose: Pick<ShownNote, 'own' | 'writerId'>) => {
      const place = note.documentId === documentId ? placeIn(note, versionNumber) : null;
      if (place === null) return;
      const shown = { ...note, ...whose, words: place.words };
      const there = pages.get(place.page);
      if (there) there.push(shown);
      else pages.set(place.page, [shown]);
    };
    for (const note of given) lay(note, { own: null, writerId: note.writerId });
    for (const note of own) lay(note, { own: note, writerId: null });
    return pages;
  }, [own, given, documentId, versionNumber]);
}
