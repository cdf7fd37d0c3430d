// What somebody types into the search of documents, taken apart; and where those words stand in a text. Not for lists of
// names, whose words may come in any order and begin anywhere.
import { foldMarks } from '../core/fold.js';

/** Words that stand one after the other. Of the last one the beginning is enough when `open`. */
export interface Phrase {
  readonly words: readonly string[];
  readonly open: boolean;
}
export interface Token {
  /** Without marks, in lower case: what is compared. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** A place where this phrase stands. */
export interface Place extends Span {
  readonly phrase: Phrase;
}

/** Nobody types more; a pasted page is no question. */
const MAX_PHRASES = 12;
/** What the indexes take as one word. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MAX_WORD = 60;

/** Folding is slow and a language has few syllables: each is folded once. */
const folded = new Map<string, string>();
const MAX_KNOWN = 20_000;

function foldedWord(written: string): string {
  const known = folded.get(written);
  if (known !== undefined) return known;
  if (folded.size >= MAX_KNOWN) folded.clear();
  const word = foldMarks(written).slice(0, MAX_WORD);
  folded.set(written, word);
  return word;
}

/** The words of a text with their places in it. */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(WORD)) {
    const word = foldedWord(match[0]);
    if (word !== '') yield { word, start: match.index, end: match.index + match[0].length };
  }
}

/** The words of a text as an index keeps them: without marks, one blank between. */
export const foldedWords = (text: string): string =>
  Array.from(tokensOf(text), ({ word }) => word).join(' ');

const wordsOf = (text: string): string[] => Array.from(tokensOf(text), ({ word }) => word);

/**
 * Every phrase must be there. "In quotes" is one phrase as it stands; elsewhere what stands without a blank is one (412/BC-UBND),
 * and the very last word may be unfinished once it has two letters. Signs mean nothing, so nothing that is typed is wrong.
 */
export function phrasesOf(typed: string): Phrase[] {
  const phrases: Phrase[] = [];
  const parts = typed.normalize('NFC').split(/["“”„«»]/);
  parts.forEach((part, index) => {
    // Between an opening and a closing quote; one that was not closed yet is still being typed.
    const quoted = index % 2 === 1 && index < parts.length - 1;
    const chunks = quoted ? [part] : part.split(/\s+/);
    chunks.forEach((chunk, at) => {
      const words = wordsOf(chunk);
      const last = index === parts.length - 1 && at === chunks.length - 1;
      if (words.length > 0)
        phrases.push({ words, open: last && !quoted && (words.at(-1) ?? '').length > 1 });
    });
  });
  return phrases.slice(0, MAX_PHRASES);
}

/** Asked for every word of many pages at once, so it makes nothing new on its way. */
function beginsAt(tokens: readonly Token[], at: number, { words, open }: Phrase): boolean {
  const last = words.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const found = tokens[at + index]?.word;
    const wanted = words[index];
    if (found === undefined || wanted === undefined) return false;
    if (open && index === last ? !found.startsWith(wanted) : found !== wanted) return false;
  }
  return true;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly Phrase[],
): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const phrase of phrases)
    if (phrase.words.length > (longest?.words.length ?? 0) && beginsAt(tokens, at, phrase))
      longest = phrase;
  return longest;
}

/** Where the phrases stand in `tokens`, in order, none over another. */
export function spansIn(tokens: readonly Token[], phrases: readonly Phrase[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = longestAt(tokens, at, phrases);
    const first = tokens[at];
    const last = phrase && tokens[at + phrase.words.length - 1];
    if (!phrase || !first || !last) continue;
    places.push({ start: first.start, end: last.end, phrase });
    at += phrase.words.length - 1;
  }
  return places;
}

const carries = (tokens: readonly Token[], phrases: readonly Phrase[]): boolean =>
  phrases.length > 0 &&
  phrases.every((phrase) => tokens.some((_, at) => beginsAt(tokens, at, phrase)));

/** Every phrase stands somewhere in the text. Nothing typed stands nowhere. */
export const carriesAll = (text: string, phrases: readonly Phrase[]): boolean =>
  carries([...tokensOf(text)], phrases);

/** All that was typed as it stands, one word after the other; null where it is one phrase already. */
export function wholeOf(phrases: readonly Phrase[]): Phrase | null {
  if (phrases.length < 2) return null;
  return { words: phrases.flatMap(({ words }) => words), open: phrases.at(-1)?.open ?? false };
}

/** What to mark: where all of it stands together; else its words, in a text that has every one of them; else nothing. */
export function placesToMark(tokens: readonly Token[], phrases: readonly Phrase[]): Place[] {
  const whole = wholeOf(phrases);
  const together = whole === null ? [] : spansIn(tokens, [whole]);
  if (together.length > 0) return together;
  return carries(tokens, phrases) ? spansIn(tokens, phrases) : [];
}
