// What became of a document's words when another file took its place: which word stands where now, and which page became which.
import { atOnce } from '../core/steps.js';
import { documentWordsInSteps, isWord, numbered, type DocumentWords } from './document-words.js';
import { matchRowsInSteps, type Matches } from './match-rows.js';

export interface TextChange {
  readonly before: DocumentWords;
  readonly after: DocumentWords;
  /** Of each word of `before` its place among those of `after`, -1 for none. They rise. */
  readonly matches: Matches;
  /** Of each word of `after` its place among those of `before`, -1 for none. */
  readonly origins: Matches;
}

/** `before`, `after`: the text of each page, page 1 first; empty for a page without text. */
export const textChange = (before: readonly string[], after: readonly string[]): TextChange =>
  atOnce(textChangeInSteps(before, after));

/** The same in steps of some milliseconds, for a server that answers others in between. */
export function* textChangeInSteps(
  before: readonly string[],
  after: readonly string[],
): Generator<void, TextChange> {
  const old = yield* documentWordsInSteps(before);
  const now = yield* documentWordsInSteps(after);
  const rows = numbered(old.words, now.words);
  yield;
  const matches = yield* matchRowsInSteps(...rows);
  yield;
  dropChance(old.words, now.words.length, matches);
  endAtSentences(old, matches);
  yield;
  const origins = inverse(matches, now.words.length);
  endAtSentences(now, origins);
  matches.set(inverse(origins, old.words.length));
  return { before: old, after: now, matches, origins };
}

/** How much may differ on both sides of a matched run that is `words` long before that run is mere chance: "và", "của". */
const chanceOf = (words: number): number => 2 * words;
/** A run that is longer is never chance. */
const LONGEST_CHANCE = 6;

interface Run {
  /** Places in the old row. */
  readonly from: number;
  readonly to: number;
  /** How many words differ before it: the more of the two sides. */
  readonly gap: number;
}

/** A few words that two quite different passages share by chance are no trace of one in the other. */
function dropChance(words: readonly string[], length: number, matches: Matches): void {
  const runs = runsOf(matches);
  let pending = 0;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const before = run.gap + pending;
    const after = next ? next.gap : gapTo(matches, run, words.length, length);
    let weight = 0;
    for (let at = run.from; at < run.to && weight <= LONGEST_CHANCE; at += 1)
      if (isWord(words[at] ?? '')) weight += 1;
    const isChance =
      weight <= LONGEST_CHANCE && before > chanceOf(weight) && after > chanceOf(weight);
    pending = isChance ? before + (run.to - run.from) : 0;
    if (isChance) matches.fill(-1, run.from, run.to);
  });
}

function runsOf(matches: Matches): Run[] {
  const runs: Run[] = [];
  let oldEnd = 0;
  let newEnd = 0;
  for (let at = 0; at < matches.length;) {
    const first = matches[at] ?? -1;
    if (first < 0) {
      at += 1;
      continue;
    }
    const from = at;
    while (at < matches.length && matches[at] === first + (at - from)) at += 1;
    runs.push({ from, to: at, gap: Math.max(from - oldEnd, first - newEnd) });
    oldEnd = at;
    newEnd = first + (at - from);
  }
  return runs;
}

const gapTo = (matches: Matches, { to }: Run, oldLength: number, newLength: number): number =>
  Math.max(oldLength - to, newLength - 1 - (matches[to - 1] ?? 0));

function inverse(matches: Matches, length: number): Matches {
  const origins = new Int32Array(length).fill(-1);
  matches.forEach((to, from) => {
    if (to >= 0) origins[to] = from;
  });
  return origins;
}

/** Words that a gap is moved at most: as many as the head of a letter has. */
const LONGEST_SLIDE = 60;
const ENDS_SENTENCE = new Set(['.', ';', ':', '?', '!']);

/** Whether a gap may well begin at this word. */
type Begins = (at: number) => boolean;

/**
 * A page that came in before one with the same head leaves the same two texts as its rest and the head of the next together, and a
 * sentence that went the same two as its end and that of the one before. Of such gaps the one is meant that begins as a page does, or
 * else as a sentence.
 */
function endAtSentences({ words, firstOf }: DocumentWords, matches: Matches): void {
  const pages = new Set(firstOf);
  const ways: Begins[] = [(at) => pages.has(at), (at) => ENDS_SENTENCE.has(words[at - 1] ?? '')];
  for (let from = 1; from < matches.length; from += 1) {
    if ((matches[from] ?? -1) >= 0 || (matches[from - 1] ?? -1) < 0) continue;
    let to = from;
    while (to < matches.length && (matches[to] ?? -1) < 0) to += 1;
    // Something came in its place: then this is where it belongs.
    const isMereGap = to < matches.length && matches[to] === (matches[from - 1] ?? 0) + 1;
    if (isMereGap)
      ways.some((begins) => begins(from) || slid(words, matches, { from, to }, begins));
    from = to;
  }
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Moves the gap to the nearest such word, and says whether there is one. */
function slid(
  words: readonly string[],
  matches: Matches,
  { from, to }: Gap,
  begins: Begins,
): boolean {
  let left = 0;
  while (left < LONGEST_SLIDE && words[from - 1 - left] === words[to - 1 - left]) {
    left += 1;
    if (begins(from - left)) return shift(matches, from, to, -left);
    if (!follows(matches, from - 1 - left)) break;
  }
  let right = 0;
  while (
    right < LONGEST_SLIDE &&
    to + right < words.length &&
    words[from + right] === words[to + right]
  ) {
    right += 1;
    if (begins(from + right)) return shift(matches, from, to, right);
    if (!follows(matches, to + right - 1)) break;
  }
  return false;
}

/** The word after it stayed as well, and right behind it. */
export const follows = (matches: Matches, at: number): boolean =>
  (matches[at] ?? -1) >= 0 && matches[at + 1] === (matches[at] ?? 0) + 1;

function shift(matches: Matches, from: number, to: number, by: number): true {
  const size = to - from;
  if (by < 0)
    for (let at = from - 1; at >= from + by; at -= 1) {
      matches[at + size] = matches[at] ?? -1;
      matches[at] = -1;
    }
  else
    for (let at = to; at < to + by; at += 1) {
      matches[at - size] = matches[at] ?? -1;
      matches[at] = -1;
    }
  return true;
}
