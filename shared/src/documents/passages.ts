// A document's words in passages: what is read and compared as one piece. The text of a page carries no paragraphs any more, so a
// passage ends where a sentence does, and begins where a heading or the next number of a list does.
import type { DocumentWords } from './document-words.js';
import { headingWords } from './words.js';

/** Places of words, the last one not included. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** Signs that end a sentence, and what may follow them before the next one begins. */
const ENDS = new Set(['.', ';', '?', '!', ':', '…']);
const CLOSES = new Set(['”', '"', '’', ')', '»']);
/** "2." and "b)" and "II." begin a passage, and "-" and "+" do where a sentence has ended. */
const NUMBER = /^(\d{1,2}|[IVXL]{1,5}|[a-z\u0111])$/;
const CAPITALS = /^\p{Lu}{2,}$/u;
const PLAIN_NUMBER = /^(\d{1,3}|[IVXL]{1,5})$/;
/** A sentence that goes on is cut nowhere; nothing that is set in print is longer. */
const LONGEST = 400;

export function passagesOf({ words, pages, pageOf, startOf }: DocumentWords): Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const cut = (at: number): void => {
    if (at > from) passages.push({ from, to: at });
    from = at;
  };
  /** A blank stands before it: "1.500" and "412/BC" are one. */
  const standsFree = (at: number): boolean => {
    if (at === 0 || pageOf[at] !== pageOf[at - 1]) return true;
    return /\s/.test((pages[(pageOf[at] ?? 1) - 1] ?? '')[(startOf[at] ?? 0) - 1] ?? '');
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const onNewPage = pageOf[at] !== pageOf[at - 1] && /^\p{Lu}/u.test(word);
    const begins = onNewPage || (standsFree(at) && beginsPassage(words, at, standsFree));
    if (begins || at - from >= LONGEST) cut(at);
    let end = at + 1;
    if (!ENDS.has(word) || isNumbering(words, from, at)) continue;
    while (CLOSES.has(words[end] ?? '') && !standsFree(end)) end += 1;
    if (end === words.length || (standsFree(end) && startsAnew(words[end] ?? ''))) {
      cut(end);
      at = end - 1;
    }
  }
  cut(words.length);
  return passages;
}

/** "2." at the beginning is no sentence of its own. */
const isNumbering = (words: readonly string[], from: number, at: number): boolean =>
  at - from <= 1 && NUMBER.test(words[from] ?? '');

const startsAnew = (word: string): boolean =>
  /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(word) || NUMBER.test(word);

function beginsPassage(
  words: readonly string[],
  at: number,
  standsFree: (at: number) => boolean,
): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1];
  if (NUMBER.test(word) && (next === '.' || next === ')')) {
    if (standsFree(at + 1) || !standsFree(at + 2) || !/^\p{Lu}/u.test(words[at + 2] ?? ''))
      return false;
    // "trước ngày 30. Phòng …" ends a sentence; a number after a heading in capitals begins one.
    return next === ')' || ENDS.has(words[at - 1] ?? '') || CAPITALS.test(words[at - 1] ?? '');
  }
  return headingWords.includes(word) && PLAIN_NUMBER.test(next ?? '') && words[at + 2] === '.';
}
