// Two texts of a document side by side: passage by passage, each with the words that went or came. What stayed the same is one text
// for both. Pages without text are not here: their pictures are what there is to compare.
import type { DocumentWords } from './document-words.js';
import { passagesOf, type Passage } from './passages.js';
import { textChange, type TextChange } from './text-change.js';

export interface Piece {
  readonly text: string;
  /** It stands on this side only. */
  readonly differs: boolean;
}
export interface Side {
  /** Where it begins, counting from 1. */
  readonly page: number;
  readonly pieces: readonly Piece[];
}
/** One passage. `old` is null where it is new, `now` where it went; both have the same words when nothing `differs`. */
export interface ComparedPassage {
  readonly old: Side | null;
  readonly now: Side | null;
  readonly differs: boolean;
}

export const compareTexts = (
  before: readonly string[],
  after: readonly string[],
): ComparedPassage[] => comparedPassages(textChange(before, after));

/** Share of a passage's words that make it the same passage, changed. */
const SAME_PASSAGE = 0.4;

export function comparedPassages(change: TextChange): ComparedPassage[] {
  const { before, after, matches, origins } = change;
  const old = passagesOf(before);
  const now = passagesOf(after);
  const rows: ComparedPassage[] = [];
  let at = 0;
  let other = 0;
  /** What belongs to nothing: first what went, then what came. */
  const alone = (toAt: number, toOther: number): void => {
    for (const passage of old.slice(at, toAt)) rows.push(rowOf(change, passage, null));
    for (const passage of now.slice(other, toOther)) rows.push(rowOf(change, null, passage));
  };
  const toNow = bestOf(old, now, matches);
  for (const group of groupsOf(toNow, bestOf(now, old, origins))) {
    alone(group.at, group.other);
    rows.push(
      rowOf(change, joined(old, group.at, group.lastAt), joined(now, group.other, group.lastOther)),
    );
    at = group.lastAt + 1;
    other = group.lastOther + 1;
  }
  alone(old.length, now.length);
  return rows;
}

/** Of each passage the one of the other text that has enough of its words, -1 for none. */
function bestOf(
  passages: readonly Passage[],
  others: readonly Passage[],
  matches: Int32Array,
): Int32Array {
  let other = 0;
  return Int32Array.from(passages, ({ from, to }) => {
    const votes = new Map<number, number>();
    for (let at = from; at < to; at += 1) {
      const match = matches[at] ?? -1;
      if (match < 0) continue;
      while ((others[other]?.to ?? Infinity) <= match) other += 1;
      votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    const [best, most] = [...votes].reduce<[number, number]>(
      (top, vote) => (vote[1] > top[1] ? vote : top),
      [-1, 0],
    );
    return most >= SAME_PASSAGE * (to - from) ? best : -1;
  });
}

interface Group {
  readonly at: number;
  readonly other: number;
  lastAt: number;
  lastOther: number;
}

/** Passages that lead to each other. Since matched words rise in both texts, so do these ties: none crosses another. */
function groupsOf(toNow: Int32Array, toOld: Int32Array): Group[] {
  const ties: [number, number][] = [];
  toNow.forEach((to, from) => to >= 0 && ties.push([from, to]));
  toOld.forEach((to, from) => to >= 0 && ties.push([to, from]));
  ties.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const groups: Group[] = [];
  for (const [at, other] of ties) {
    const last = groups.at(-1);
    if (last && (at <= last.lastAt || other <= last.lastOther)) {
      last.lastAt = Math.max(last.lastAt, at);
      last.lastOther = Math.max(last.lastOther, other);
    } else groups.push({ at, other, lastAt: at, lastOther: other });
  }
  return groups;
}

const joined = (passages: readonly Passage[], first: number, last: number): Passage => ({
  from: passages[first]?.from ?? 0,
  to: passages[last]?.to ?? 0,
});

function rowOf(change: TextChange, old: Passage | null, now: Passage | null): ComparedPassage {
  const oldSide = old && sideOf(change.before, old, change.matches, now);
  const nowSide = now && sideOf(change.after, now, change.origins, old);
  const differs = [oldSide, nowSide].some((side) => side?.pieces.some((piece) => piece.differs));
  return { old: oldSide, now: nowSide, differs };
}

/** A word whose like stands in another passage has gone from this one. */
function sideOf(
  { words, pages, pageOf, startOf }: DocumentWords,
  { from, to }: Passage,
  matches: Int32Array,
  other: Passage | null,
): Side {
  const pieces: { text: string; differs: boolean }[] = [];
  let end = startOf[from] ?? 0;
  for (let at = from; at < to; at += 1) {
    const match = matches[at] ?? -1;
    const differs = other === null || match < other.from || match >= other.to;
    const page = pageOf[at] ?? 1;
    const start = startOf[at] ?? 0;
    const breaks = at > from && pageOf[at - 1] !== page;
    const blank = at > from && (breaks || start > end) ? ' ' : '';
    const last = pieces.at(-1);
    end = start + (words[at] ?? '').length;
    const word = (pages[page - 1] ?? '').slice(start, end);
    if (last?.differs === differs) last.text += blank + word;
    else if (last && differs) {
      // The blank between is never marked.
      last.text += blank;
      pieces.push({ text: word, differs });
    } else pieces.push({ text: blank + word, differs });
  }
  return { page: pageOf[from] ?? 1, pieces };
}
