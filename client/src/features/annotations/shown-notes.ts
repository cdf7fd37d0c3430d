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

interface Laid {
  readonly versionNumber: number;
  readonly page: number;
  readonly shown: ShownNote;
}
/** The same note of the same file is shown as the same object: only what changed is drawn again. */
const laidOut = new WeakMap<Note | SharedNote, Laid>();

function laid(
  note: Note | SharedNote,
  whose: Pick<ShownNote, 'own' | 'writerId'>,
  versionNumber: number,
): Laid | null {
  const known = laidOut.get(note);
  if (known?.versionNumber === versionNumber) return known;
  const place = placeIn(note, versionNumber);
  if (place === null) return null;
  const { page, words } = place;
  const now: Laid = { versionNumber, page, shown: { ...note, ...whose, words } };
  laidOut.set(note, now);
  return now;
}

/** Own ones over those that others gave. */
export function notesByPage(
  own: readonly Note[],
  given: readonly SharedNote[],
  { documentId, versionNumber }: { documentId: string | null; versionNumber: number },
): NotesByPage {
  const pages = new Map<number, ShownNote[]>();
  if (documentId === null) return pages;
  const lay = (note: Note | SharedNote, whose: Pick<ShownNote, 'own' | 'writerId'>) => {
    const now = note.documentId === documentId ? laid(note, whose, versionNumber) : null;
    if (now === null) return;
    const there = pages.get(now.page);
    if (there) there.push(now.shown);
    else pages.set(now.page, [now.shown]);
  };
  for (const note of given) lay(note, { own: null, writerId: note.writerId });
  for (const note of own) lay(note, { own: note, writerId: null });
  return pages;
}

export function useShownNotes(documentId: string | null, versionNumber: number): NotesByPage {
  const own = useAllNotes();
  const given = useEntities('sharedNote');
  return useMemo(
    () => notesByPage(own, given, { documentId, versionNumber }),
    [own, given, documentId, versionNumber],
  );
}
