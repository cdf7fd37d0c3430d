// Which agenda item a file is meant for, by its name: "12. Tờ trình giá đất.pdf", "to_trinh_gia_dat.docx". Only where it is clear; null
// where a person must say. Nothing is given to an item by this alone: it is proposed.
import { foldMarks } from '../core/fold.js';

export interface NumberedItem {
  readonly id: string;
  /** "2.1" */
  readonly number: string;
  readonly title: string;
}

/** "12.", "12 -", "2.1_", "muc 12"; not a date, nor "3 bao cao". */
const NUMBER =
  /^(?:(?:muc|noi dung|nd|tai lieu muc)\s*(\d{1,3}(?:\.\d{1,2}){0,2})(?!\d)|(\d{1,3}(?:\.\d{1,2}){0,2})\s*(?:[.)_–-](?!\s*\d)|$))/;
const FORMAT = /\.[a-z]{3,4}$/;
/** Of the words of a title so many must be there, and so many more than of any other title. */
const ENOUGH = 0.6;
const CLEARER_BY = 0.2;
const FEWEST_WORDS = 2;
/** A short name that stands whole in a title. */
const FEWEST_WHOLE = 3;

const wordsOf = (text: string): string[] => [...new Set(text.match(/[a-z]{2,}|[ivx]+|\d+/g) ?? [])];

export function itemOfFile(fileName: string, items: readonly NumberedItem[]): string | null {
  const name = foldMarks(fileName).replace(FORMAT, '');
  const byNumber = ofNumber(name, items);
  const byTitle = ofTitle(name, items);
  // A number of another list than this agenda's: its words say otherwise.
  return byNumber !== null && byTitle !== null && byNumber !== byTitle
    ? null
    : (byNumber ?? byTitle);
}

function ofNumber(name: string, items: readonly NumberedItem[]): string | null {
  const found = NUMBER.exec(name);
  const number = (found?.[1] ?? found?.[2] ?? '')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
  return items.find((item) => item.number === number)?.id ?? null;
}

function ofTitle(name: string, items: readonly NumberedItem[]): string | null {
  const words = wordsOf(name.replace(NUMBER, ''));
  const scored = items
    .map(({ id, title }) => ({ id, score: likeness(words, wordsOf(foldMarks(title))) }))
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score < ENOUGH) return null;
  return best.score - (second?.score ?? 0) >= CLEARER_BY ? best.id : null;
}

function likeness(words: readonly string[], title: readonly string[]): number {
  const both = title.filter((word) => words.includes(word)).length;
  if (both < FEWEST_WORDS) return 0;
  const ofName = both >= FEWEST_WHOLE ? both / words.length : 0;
  // Whichever is the shorter may stand whole in the other; the longer the agreement, the better.
  return Math.max(both / title.length, ofName * 0.9);
}
