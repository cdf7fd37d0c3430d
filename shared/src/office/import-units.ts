// Which unit a name in a list means: one that is there, one that it is perhaps meant for, or a new one. A list has a thousand rows and an
// office hundreds of units, so each name is folded and looked for once.
import { foldMarks } from '../core/fold.js';

/** Unit id → its name. */
export type Units = ReadonlyMap<string, string>;

interface Seen {
  readonly folded: ReadonlySet<string>;
  readonly units: readonly { name: string; plain: string; words: string }[];
  /** By the name as it is written. */
  readonly fresh: Map<string, boolean>;
  readonly like: Map<string, string | undefined>;
}
const seen = new WeakMap<Units, Seen>();

const letters = (name: string): string => foldMarks(name).replace(/[^\p{L}\p{N}]/gu, '');
const unnumbered = (plain: string): string => plain.replace(/\d/g, '');

function seenOf(units: Units): Seen {
  const before = seen.get(units);
  if (before) return before;
  const names = [...units.values()];
  const now: Seen = {
    folded: new Set(names.map(foldMarks)),
    units: names.map((name) => {
      const plain = letters(name);
      return { name, plain, words: unnumbered(plain) };
    }),
    fresh: new Map(),
    like: new Map(),
  };
  seen.set(units, now);
  return now;
}

/** What `found` says of this name, asked once. */
function once<T>(known: Map<string, T>, name: string, found: () => T): T {
  if (!known.has(name)) known.set(name, found());
  return known.get(name) as T;
}

export function isNewUnit(name: string, units: Units): boolean {
  const { fresh, folded } = seenOf(units);
  return once(fresh, name, () => name !== '' && !folded.has(foldMarks(name)));
}

/** The unit that a new name is perhaps meant for: it differs by marks between words or by one letter; never by a figure. */
export function unitLike(name: string, units: Units): string | undefined {
  if (!isNewUnit(name, units)) return undefined;
  const here = seenOf(units);
  return once(here.like, name, () => {
    const plain = letters(name);
    const words = unnumbered(plain);
    const alike = here.units.find(
      (unit) => plain === unit.plain || (words !== unit.words && oneApart(plain, unit.plain)),
    );
    return alike?.name;
  });
}

function oneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 6) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (at === short.length) return true;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
