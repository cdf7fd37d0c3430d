// The texts of a document's pages as one row of words and signs, each with the page it stands on: what two versions are compared
// by. The number of a page that stands at its head or foot belongs to the sheet and not to the text, also where a sheet that came in
// late has put it out of step. Not for search.

/** A word, or one sign between words. Blanks say nothing: where a line breaks is up to the printer. */
const PIECE = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const IS_WORD = /[\p{L}\p{N}]/u;

export interface DocumentWords {
  /** The texts of the pages as they were given; page 1 first. */
  readonly pages: readonly string[];
  readonly words: readonly string[];
  /** Of each word its page, counting from 1, and where it stands in that page's text. */
  readonly pageOf: Int32Array;
  readonly startOf: Int32Array;
  /** Where each page begins in `words`; one more at the end. */
  readonly firstOf: Int32Array;
}

/** Pages that are taken apart in one step. */
const PAGES_A_STEP = 10;

export function* documentWordsInSteps(pages: readonly string[]): Generator<void, DocumentWords> {
  const pieces: RegExpExecArray[][] = [];
  for (const [index, text] of pages.entries()) {
    if (index % PAGES_A_STEP === 0) yield;
    pieces.push([...text.matchAll(PIECE)]);
  }
  const words: string[] = [];
  const places: number[] = [];
  const firstOf = new Int32Array(pages.length + 1);
  for (const [index, ofPage] of withoutPageNumbers(pieces).entries()) {
    firstOf[index] = words.length;
    for (const piece of ofPage) {
      words.push(piece[0]);
      places.push(index + 1, piece.index);
    }
  }
  firstOf[pages.length] = words.length;
  const pageOf = Int32Array.from(words, (_, at) => places[2 * at] ?? 0);
  const startOf = Int32Array.from(words, (_, at) => places[2 * at + 1] ?? 0);
  return { pages, words, pageOf, startOf, firstOf };
}

type Pieces = readonly RegExpExecArray[];
/** So far from its place a printed number may be, by sheets that came in or went. */
const MOST_OFF = 20;

/** By how much the number at one end of a page is off; undefined where no number stands there that could be the page's. */
function offAt(end: 0 | -1, pieces: Pieces, page: number): number | undefined {
  const word = pieces.at(end)?.[0] ?? '';
  const off = /^[1-9]\d{0,3}$/.test(word) ? Number(word) - page : NaN;
  return Math.abs(off) <= MOST_OFF ? off : undefined;
}

/** Of each page the number that is its own, or that is off just as the number of a page beside it is. */
function withoutPageNumbers(pages: readonly Pieces[]): Pieces[] {
  const offs = ([0, -1] as const).map((end) =>
    pages.map((pieces, index) => offAt(end, pieces, index + 1)),
  );
  const [isHead, isFoot] = offs.map((off) => (index: number) => {
    const own = off[index];
    return own !== undefined && [0, off[index - 1], off[index + 1]].includes(own);
  });
  return pages.map((pieces, index) => {
    const from = isHead?.(index) ? 1 : 0;
    return pieces.slice(from, pieces.length > from && isFoot?.(index) ? -1 : undefined);
  });
}

/** Not a mere sign. */
export const isWord = (piece: string): boolean => IS_WORD.test(piece);

/** The words alone, without the signs between them. */
export const wordsOfText = (text: string): string[] =>
  (text.normalize('NFC').match(PIECE) ?? []).filter(isWord);

/** Both rows as numbers, so that equal words are equal numbers. */
export function numbered(
  before: readonly string[],
  after: readonly string[],
): [Int32Array, Int32Array] {
  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  return [Int32Array.from(before, idOf), Int32Array.from(after, idOf)];
}
