// Where a quoted piece of text stands in the new file. The words that stayed lead there; a piece that was moved is found by itself and
// what stands around it; one that was changed a little, by what is left of it. Rather no place than a wrong one.
import { groupBy } from '../core/group-by.js';
import { isWord, wordsOfText, type DocumentWords } from './document-words.js';
import { foldedWords } from './search-words.js';
import { follows, type TextChange } from './text-change.js';

/** A piece of a page as it was marked there. */
export interface Quote {
  readonly exact: string;
  /** What stood before and after it on the page; shorter at its ends. */
  readonly prefix: string;
  readonly suffix: string;
  /** Where it began in the page's words without marks, one blank between (`foldedWords`). */
  readonly start: number;
}
export interface Anchor {
  readonly page: number;
  /** As in `Quote.start`, of the new page. */
  readonly start: number;
  /** What stands there now. */
  readonly exact: string;
  /** It is another page, or the words are not quite the same any more. */
  readonly moved: boolean;
}

/** Words of a quote that say by themselves where they belong. */
const TELLING = 6;
/** Words around a shorter quote, or one that stands at several places, that must be there as well. */
const CONTEXT = 4;
/** Words of context that are compared on each side. */
const REACH = 12;
/** Share of a changed quote's words that must be left, and how much longer it may have become. */
const LEFT = 0.6;
const LONGER = 1.5;

/** Places of words, the last one included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function reanchor(marked: Quote, page: number, change: TextChange): Anchor | null {
  const isThere = (one: Quote) =>
    placeIn(change.before, page, wordsOfText(one.exact), one) !== null;
  const quote = [marked, inWholeWords(marked)].find(isThere) ?? marked;
  const wanted = wordsOfText(quote.exact);
  if (wanted.length === 0) return null;
  const here = placeIn(change.before, page, wanted, quote);
  const place = here
    ? (sameAt(here, change) ?? movedTo(wanted, quote, change) ?? changedAt(here, wanted, change))
    : movedTo(wanted, quote, change);
  if (place === null) return null;
  return anchorOf(withSigns(place, quote.exact, change.after), page, wanted, change.after);
}

/** A hand that begins or ends in the middle of a word meant the word. */
function inWholeWords({ exact, prefix, suffix, start }: Quote): Quote {
  const head = /^[\p{L}\p{N}\p{M}]/u.test(exact)
    ? (/[\p{L}\p{N}\p{M}]+$/u.exec(prefix)?.[0] ?? '')
    : '';
  const tail = /[\p{L}\p{N}\p{M}]$/u.test(exact)
    ? (/^[\p{L}\p{N}\p{M}]+/u.exec(suffix)?.[0] ?? '')
    : '';
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
    start: Math.max(0, start - head.length),
  };
}

function anchorOf(
  { from, to }: Stretch,
  page: number,
  wanted: readonly string[],
  { pages, pageOf, startOf, words }: DocumentWords,
): Anchor {
  const now = pageOf[from] ?? 1;
  const text = pages[now - 1] ?? '';
  const begin = startOf[from] ?? 0;
  // A quote that runs over the end of a page is marked as far as that page goes.
  let last = to;
  while (pageOf[last] !== now) last -= 1;
  const exact = text.slice(begin, (startOf[last] ?? 0) + (words[last] ?? '').length);
  const before = foldedWords(text.slice(0, begin));
  const isSame = last === to && wordsOfText(exact).join(' ') === wanted.join(' ');
  return {
    page: now,
    start: before === '' ? 0 : before.length + 1,
    exact,
    moved: now !== page || !isSame,
  };
}

/** With the signs at its ends that were marked with it. */
function withSigns({ from, to }: Stretch, exact: string, { words }: DocumentWords): Stretch {
  const [lead = '', tail = ''] = [/^[^\p{L}\p{N}]*/u, /[^\p{L}\p{N}]*$/u].map(
    (ends) => ends.exec(exact)?.[0].replace(/\s/g, '') ?? '',
  );
  let first = from;
  let last = to;
  for (const sign of [...lead].reverse()) if (words[first - 1] === sign) first -= 1;
  for (const sign of tail) if (words[last + 1] === sign) last += 1;
  return { from: first, to: last };
}

/** Where the quote stands on the page it was made on: of several places the one with its surroundings, then the nearest. */
function placeIn(
  document: DocumentWords,
  page: number,
  wanted: readonly string[],
  quote: Quote,
): Stretch | null {
  const from = document.firstOf[page - 1];
  const to = document.firstOf[page];
  if (from === undefined || to === undefined) return null;
  const places = placesOf(document, wanted, from, to);
  const context = contextOf(quote);
  const text = document.pages[page - 1] ?? '';
  const off = ({ from: at }: Stretch): number =>
    Math.abs(foldedWords(text.slice(0, document.startOf[at])).length - quote.start);
  const ranked = places
    .map((place) => ({ place, fits: agreement(document, place, context), off: off(place) }))
    .toSorted((one, other) => other.fits - one.fits || one.off - other.off);
  return ranked[0]?.place ?? null;
}

/** Every word stayed, and nothing came between them. */
function sameAt({ from, to }: Stretch, change: TextChange): Stretch | null {
  const first = change.matches[from] ?? -1;
  const last = change.matches[to] ?? -1;
  if (first < 0 || last - first !== to - from) return null;
  for (let at = from; at <= to; at += 1) if ((change.matches[at] ?? -1) < 0) return null;
  return isHeld({ from, to }, change) ? { from: first, to: last } : null;
}

/** A few words that stayed among others that did not may be there by chance: their neighbours must have stayed, too. */
function isHeld({ from, to }: Stretch, { matches }: TextChange): boolean {
  let held = to - from + 1;
  for (let at = from; held < TELLING && follows(matches, at - 1); at -= 1) held += 1;
  for (let at = to; held < TELLING && follows(matches, at); at += 1) held += 1;
  const isWhole = from === 0 && to === matches.length - 1;
  return held >= TELLING || isWhole;
}

/** Where the very words stand in what is new: what stayed from elsewhere is not this quote. */
function movedTo(wanted: readonly string[], quote: Quote, change: TextChange): Stretch | null {
  const { after, origins } = change;
  const context = contextOf(quote);
  const ranked = placesOf(after, wanted, 0, after.words.length)
    .filter(({ from, to }) => origins.slice(from, to + 1).every((origin) => origin < 0))
    .map((place) => ({ place, fits: agreement(after, place, context) }))
    .toSorted((one, other) => other.fits - one.fits);
  const [best, second] = ranked;
  if (!best) return null;
  const isTelling = wanted.length >= TELLING && second === undefined;
  const hasContext = best.fits >= CONTEXT && best.fits > (second?.fits ?? 0);
  return isTelling || hasContext ? best.place : null;
}

/** What is left of it, when that is most of it and stands together. */
function changedAt(
  { from, to }: Stretch,
  wanted: readonly string[],
  { before, after, matches }: TextChange,
): Stretch | null {
  const left: number[] = [];
  for (let at = from; at <= to; at += 1)
    if ((matches[at] ?? -1) >= 0 && isWord(before.words[at] ?? '')) left.push(matches[at] ?? 0);
  const first = left[0];
  const last = left.at(-1);
  if (first === undefined || last === undefined) return null;
  let length = 0;
  for (let at = first; at <= last; at += 1) if (isWord(after.words[at] ?? '')) length += 1;
  const isEnough = left.length >= CONTEXT && left.length >= LEFT * wanted.length;
  return isEnough && length <= LONGER * wanted.length ? { from: first, to: last } : null;
}

interface Context {
  /** The nearest word first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const contextOf = ({ prefix, suffix }: Quote): Context => ({
  // The outer word of each side may be cut.
  before: wordsOfText(prefix).slice(1).slice(-REACH).reverse(),
  after: wordsOfText(suffix).slice(0, -1).slice(0, REACH),
});

/** Words around the place that stand around the quote as well, from it outwards. */
function agreement({ words }: DocumentWords, { from, to }: Stretch, context: Context): number {
  const along = (wanted: readonly string[], start: number, step: 1 | -1): number => {
    let at = start;
    let same = 0;
    for (const word of wanted) {
      while (at >= 0 && at < words.length && !isWord(words[at] ?? '')) at += step;
      if (words[at] !== word) break;
      same += 1;
      at += step;
    }
    return same;
  };
  return along(context.before, from - 1, -1) + along(context.after, to + 1, 1);
}

/** Of each word where it stands, in order: looked up for every note on a long document. */
const standsAt = new WeakMap<DocumentWords, ReadonlyMap<string, readonly number[]>>();
function placesOfWord(document: DocumentWords, word: string): readonly number[] {
  let known = standsAt.get(document);
  if (!known) {
    known = groupBy(
      document.words.map((_, at) => at),
      (at) => document.words[at] ?? '',
    );
    standsAt.set(document, known);
  }
  return known.get(word) ?? [];
}

/** Every place between `from` and `to` where these words follow each other; signs between them do not matter. */
function placesOf(
  document: DocumentWords,
  wanted: readonly string[],
  from: number,
  to: number,
): Stretch[] {
  const { words } = document;
  const places: Stretch[] = [];
  for (const at of placesOfWord(document, wanted[0] ?? '')) {
    if (at < from || at >= to) continue;
    let next = at;
    let met = 0;
    for (; next < to && met < wanted.length; next += 1) {
      if (words[next] === wanted[met]) met += 1;
      else if (isWord(words[next] ?? '')) break;
    }
    if (met === wanted.length) places.push({ from: at, to: next - 1 });
  }
  return places;
}
