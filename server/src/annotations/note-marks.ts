// Somebody's notes on one document as marks on its pages and as a list, for a copy to take home.
import type { NoteColour } from '@hop/shared/annotations/annotation.js';
import { placeIn, type PlaceInFile } from '@hop/shared/annotations/placement.js';
import { noteKindWords, noteListWords } from '@hop/shared/annotations/words.js';
import type { MarkList, PageMark, Rgb } from '../documents/acts.js';
import type { AnnotationRow } from './annotation.entity.js';

const hex = (colour: number): Rgb => [
  ((colour >> 16) & 255) / 255,
  ((colour >> 8) & 255) / 255,
  (colour & 255) / 255,
];
/** As on the screen: the tint that words are marked with, and the ink of lines. */
const colours: Readonly<Record<NoteColour, { tint: Rgb; ink: Rgb }>> = {
  yellow: { tint: hex(0xffe89a), ink: hex(0x8a6100) },
  sky: { tint: hex(0xb9e1f7), ink: hex(0x1f6f9f) },
  green: { tint: hex(0xbfe5cf), ink: hex(0x00684c) },
  rose: { tint: hex(0xf4cbe0), ink: hex(0x9b2f6c) },
  ink: { tint: hex(0xd3d9d7), ink: hex(0x0e4f4c) },
};
/** Entries that are listed, and letters of each: a list is read, not searched. */
const MOST_ENTRIES = 500;
const MOST_LETTERS = 1_500;

interface Standing {
  readonly note: AnnotationRow;
  readonly place: PlaceInFile | null;
}
const byPage = (one: Standing, other: Standing): number =>
  (one.place?.page ?? Infinity) - (other.place?.page ?? Infinity) ||
  one.note.writtenAt - other.note.writtenAt;

/** A stroke without words explains itself where it is drawn. */
const isListed = ({ note: { kind, text } }: Standing): boolean => kind !== 'pen' || text !== '';

export function marksOf(
  notes: readonly AnnotationRow[],
  about: { readonly title: string; readonly writer: string; readonly versionNumber: number },
): { marks: PageMark[]; list: MarkList } {
  const sorted = notes
    .map((note): Standing => ({ note, place: placeIn(note, about.versionNumber) }))
    .toSorted(byPage);
  const listed = sorted.filter(isListed);
  const marks = sorted.flatMap((standing): PageMark[] => {
    const { note, place } = standing;
    if (place === null) return [];
    const number = listed.indexOf(standing) + 1;
    // In another file than it was written on, where its words lie is known on a screen only: its number stands in the margin.
    const areas = place.words === null ? (note.areas ?? []) : [];
    return [
      {
        ...{ page: place.page, areas, strokes: note.strokes ?? [], ...colours[note.colour] },
        number: number === 0 ? null : number,
        underlines: note.kind === 'underline',
        spot: note.spot === null ? null : [note.spot.x, note.spot.y],
      },
    ];
  });
  const entries = listed.slice(0, MOST_ENTRIES).map(({ note, place }, index) => ({
    head: `${index + 1}. ${placeWords(note, place)} · ${noteKindWords[note.kind]}`,
    quote: (note.quote?.exact ?? '').slice(0, MOST_LETTERS),
    text: note.text.slice(0, MOST_LETTERS),
  }));
  const left = listed.length - entries.length;
  if (left > 0) entries.push({ head: noteListWords.more(left), quote: '', text: '' });
  return {
    marks,
    list: {
      title: noteListWords.title,
      lines: [about.title, noteListWords.of(about.writer)],
      entries,
    },
  };
}

const placeWords = (note: AnnotationRow, place: PlaceInFile | null): string =>
  place === null ? noteListWords.noPlace(note.page ?? 0) : noteListWords.page(place.page);
