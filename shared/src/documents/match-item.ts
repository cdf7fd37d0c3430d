// Which agenda item a file is meant for, by its name: the words of its subject decide, the rarer the more; its kind says which of several
// items about that subject; its number only what words leave open. Proposed, sure or not; null where a person must say.
import { foldMarks } from '../core/fold.js';
import { kindLikeness, readName, type ReadName } from './paper-kinds.js';

export interface NumberedItem {
  readonly id: string;
  /** "2.1" */
  readonly number: string;
  readonly title: string;
}
export interface Proposal {
  readonly itemId: string;
  /** Not sure: to be looked at. */
  readonly sure: boolean;
}

/** "12.", "12 -", "2.1_", "muc 12"; not a date, nor "3 bao cao". */
const NUMBER =
  /^(?:(?:muc|noi dung|nd|tai lieu muc)\s*(\d{1,3}(?:\.\d{1,2}){0,2})(?!\d)|(\d{1,3}(?:\.\d{1,2}){0,2})\s*(?:[.)_–-](?!\s*\d)|$))/;
const FORMAT = /\.[a-z]{3,4}$/;
/** So much of the subject must be in both to propose an item; so much, the shorter and the longer of the two, to be sure. */
const ENOUGH = 0.55;
const SURE = { shorter: 0.8, longer: 0.5 };
/** Items that are not less like the file than this are about the same. */
const CLEARER_BY = 0.15;
const FEWEST_WORDS = 2;

interface ReadItem extends NumberedItem {
  readonly read: ReadName;
}
interface Likeness {
  readonly item: ReadItem;
  /** Shares, by weight, of the shared words in the shorter and in the longer of name and title. */
  readonly shorter: number;
  readonly longer: number;
  readonly score: number;
}

/** One proposal a file, in their order. */
export function proposeItems(
  fileNames: readonly string[],
  items: readonly NumberedItem[],
): (Proposal | null)[] {
  const known = items.map((item) => ({ ...item, read: readName(foldMarks(item.title)) }));
  const weightOf = weights(known);
  return fileNames.map((fileName) => {
    const name = foldMarks(fileName).replace(FORMAT, '');
    const read = readName(name.replace(NUMBER, ''));
    const numbered = ofNumber(name, known);
    // Only a kind, or nothing: the number is all there is, and it may be of another list than the agenda.
    if (read.words.length === 0) return numbered && { itemId: numbered.id, sure: false };
    const alike = known
      .map((item) => likeness(item, read.words, weightOf))
      .toSorted((one, other) => other.score - one.score);
    const best = alike.filter(({ score }) => score > (alike[0]?.score ?? 0) - CLEARER_BY);
    return (alike[0]?.score ?? 0) < ENOUGH ? null : amongAlike(best, read, numbered);
  });
}

/** The more titles have a word, the less it says; one that no title has says as much as one of a single title. */
function weights(items: readonly ReadItem[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { read } of items)
    for (const word of read.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + items.length / (counts.get(word) ?? 1));
}

function ofNumber(name: string, items: readonly ReadItem[]): ReadItem | null {
  const found = NUMBER.exec(name);
  const number = (found?.[1] ?? found?.[2] ?? '')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('.');
  return items.find((item) => item.number === number) ?? null;
}

function likeness(
  item: ReadItem,
  words: readonly string[],
  weightOf: (word: string) => number,
): Likeness {
  const sum = (of: readonly string[]) => of.reduce((total, word) => total + weightOf(word), 0);
  const both = words.filter((word) => item.read.words.includes(word));
  if (both.length < Math.min(FEWEST_WORDS, words.length, item.read.words.length) || both.length < 1)
    return { item, shorter: 0, longer: 0, score: 0 };
  const shares = [sum(both) / sum(words), sum(both) / sum(item.read.words)];
  const [shorter, longer] = [Math.max(...shares), Math.min(...shares)];
  // Whichever is the shorter may stand whole in the other; the longer the agreement, the better.
  return { item, shorter, longer, score: 0.7 * shorter + 0.3 * longer };
}

function amongAlike(
  alike: readonly Likeness[],
  read: ReadName,
  numbered: ReadItem | null,
): Proposal | null {
  const [first] = alike;
  if (first === undefined) return null;
  const subjectIsSure = first.shorter >= SURE.shorter && first.longer >= SURE.longer;
  const ofKind = Math.max(...alike.map(({ item }) => kindLikeness(read, item.read)));
  const left = alike.filter(({ item }) => kindLikeness(read, item.read) === ofKind);
  const ofItsNumber = left.find(({ item }) => item.id === numbered?.id);
  if (ofItsNumber)
    return { itemId: ofItsNumber.item.id, sure: ofItsNumber.shorter >= SURE.shorter };
  if (left.length === 1 && left[0])
    return { itemId: left[0].item.id, sure: subjectIsSure && (alike.length === 1 || ofKind === 2) };
  // Several items of one subject: where it is first dealt with. Of several subjects: a person must say.
  const subjects = new Set(left.map(({ item }) => item.read.words.toSorted().join(' ')));
  return subjects.size === 1 && left[0] ? { itemId: left[0].item.id, sure: false } : null;
}
