// Where a note belongs after its document was replaced: on its words, on the page that became of its own, or nowhere any more. A note
// that is nowhere is kept and shown as such.
import type { PageAlignment } from '../documents/align-pages.js';
import { reanchor } from '../documents/reanchor.js';
import type { TextChange } from '../documents/text-change.js';
import type { Annotation, Quote } from './annotation.js';

export type PlacedNote = Pick<Annotation, 'page' | 'quote'>;
export type Placement = Pick<Annotation, 'placed' | 'placedPage' | 'placedStart' | 'placedExact'>;

/** As it was written: nothing was replaced since. */
export const asWritten = () => ({
  ...{ placed: 'there' as const, placedVersion: null },
  ...{ placedPage: null, placedStart: null, placedExact: null },
});

/** The page in the file in use; null for a note on no page, and for one that is lost. */
export const pageNow = ({
  page,
  placed,
  placedPage,
}: Pick<Annotation, 'page' | 'placed' | 'placedPage'>): number | null =>
  placed === 'lost' ? null : (placedPage ?? page);

/** It was made on another file, and has no place in this one yet. */
export const isElsewhere = (
  note: Pick<Annotation, 'versionNumber' | 'placedVersion'>,
  versionNumber: number,
): boolean => note.versionNumber !== versionNumber && note.placedVersion !== versionNumber;

export interface PlaceInFile {
  readonly page: number;
  /** What it lies on there; null: what it was written on. */
  readonly words: Pick<Quote, 'exact' | 'start'> | null;
}
/** On a page of the file `versionNumber`; null: on none of them, or not known yet. */
export function placeIn(
  note: Placement & Pick<Annotation, 'page' | 'versionNumber' | 'placedVersion'>,
  versionNumber: number,
): PlaceInFile | null {
  if (note.page === null || isElsewhere(note, versionNumber)) return null;
  if (note.versionNumber === versionNumber) return { page: note.page, words: null };
  const page = pageNow(note);
  if (page === null) return null;
  const { placedExact: exact, placedStart: start } = note;
  return { page, words: exact === null || start === null ? null : { exact, start } };
}

const nowhere: Placement = {
  ...{ placed: 'lost', placedPage: null, placedStart: null, placedExact: null },
};

/** `change`, `alignment`: from the file on which it was made to the one in use. */
export function placementOf(
  { page, quote }: PlacedNote,
  change: TextChange,
  alignment: PageAlignment,
): Placement {
  // Of the document as a whole.
  if (page === null) return { ...nowhere, placed: 'there' };
  if (quote === null) {
    const now = alignment[page - 1] ?? null;
    if (now === null) return nowhere;
    return { ...nowhere, placed: now === page ? 'there' : 'moved', placedPage: now };
  }
  const found = reanchor(quote, page, change);
  if (found === null) return nowhere;
  return {
    placed: found.moved ? 'moved' : 'there',
    placedPage: found.page,
    placedStart: found.start,
    placedExact: found.exact,
  };
}
