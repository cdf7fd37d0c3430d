// What a count decides, a second time: written apart from shared/src/ballots, in BigInt, so that one mistake cannot stand in both.
// Not for what was voted (recount.ts) nor for the room's figures (check-result.ts).
import type { BallotRow } from '../ballots/ballot.entity.js';
import type { Given } from './recount.js';

export type Asked = Pick<BallotRow, 'kind' | 'lines' | 'seats' | 'majority' | 'tie' | 'secret'>;
export interface Room {
  readonly totalMembers: number;
  readonly eligible: number;
  readonly present: number;
}
export interface Decided {
  /** null while a tie waits for the casting vote. */
  readonly passed: boolean | null;
  readonly tied: boolean;
  /** Of each line; none of a single motion. */
  readonly outcomes: readonly string[];
}

/** `casting`: what the chair said after the tie, if anything. */
export function decideAgain(
  asked: Asked,
  room: Room,
  given: Given,
  casting: string | null,
): Decided {
  const { kind, tie, lines, seats } = asked;
  if (kind === 'motion') {
    const of = (word: string): bigint => BigInt(given.counts[word] ?? 0);
    const outcome = motion(asked, room, of('inFavour'), of('against'), of('abstain'));
    const tied = outcome === 'tied';
    if (tied && tie === 'castingVote')
      return { passed: casting === null ? null : casting === 'inFavour', tied, outcomes: [] };
    return { passed: outcome === 'carried', tied, outcomes: [] };
  }
  const outcomes = linesOf(asked, room, given);
  const many = (what: string): number => outcomes.filter((outcome) => outcome === what).length;
  const tied = many('tied') > 0;
  if (kind === 'confidence') return { passed: true, tied, outcomes };
  const settled = many('carried') + many('elected');
  return { passed: settled === (seats ?? lines.length), tied, outcomes };
}

/** A share of a base: strictly more than it, or at least it; and nothing is carried by nobody. */
const reaches = (votes: bigint, base: bigint, { numerator, denominator, comparison }: Share) => {
  const [have, need] = [votes * BigInt(denominator), base * BigInt(numerator)];
  return votes > 0n && (comparison === 'moreThan' ? have > need : have >= need);
};
type Share = Omit<BallotRow['majority'], 'base'>;

/** `cast` and `sides` differ from kind to kind; the rest is the room's. */
function baseOf({ majority }: Asked, room: Room, cast: bigint, sides: bigint): bigint {
  if (majority.base === 'cast') return cast;
  return majority.base === 'forAndAgainst' ? sides : BigInt(room[majority.base]);
}

function motion(asked: Asked, room: Room, yes: bigint, no: bigint, neither: bigint): string {
  const base = baseOf(asked, room, yes + no + neither, yes + no);
  if (reaches(yes, base, asked.majority)) return 'carried';
  return yes > 0n && yes === no && reaches(yes + 1n, base, asked.majority) ? 'tied' : 'notCarried';
}

function linesOf(asked: Asked, room: Room, given: Given): string[] {
  const { kind, lines, majority } = asked;
  const of = (line: number, letter: string): bigint =>
    BigInt(given.counts[`${line}:${letter}`] ?? 0);
  if (kind === 'motions')
    return lines.map((_, at) => motion(asked, room, of(at, 'F'), of(at, 'A'), of(at, 'N')));
  if (kind === 'confidence')
    return lines.map((_, at) => {
      const low = of(at, 'L');
      const said = of(at, 'H') + of(at, 'M') + low;
      const base = baseOf(asked, room, said, said);
      const twoThirds = { numerator: 2, denominator: 3, comparison: 'atLeast' } as const;
      if (reaches(low, base, twoThirds)) return 'widelyLow';
      return reaches(low, base, majority) ? 'mostlyLow' : 'told';
    });
  // Blank papers were given all the same; of a secret ballot only the valid ones count.
  const cast = BigInt(asked.secret ? given.valid : given.answered);
  const votes = lines.map((_, at) => {
    const yes = kind === 'agreement' ? of(at, 'F') : of(at, 'X');
    const sides = kind === 'agreement' ? yes + of(at, 'A') : BigInt(given.valid);
    return reaches(yes, baseOf(asked, room, cast, sides), majority) ? yes : null;
  });
  return seated(votes, asked.seats ?? lines.length);
}

/** The most first up to the seats; who is equal to the last seated and to the first left out stays open. `null`: too few votes. */
function seated(votes: readonly (bigint | null)[], seats: number): string[] {
  const ranked = votes.filter((one) => one !== null).sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
  const [last = 0n, next = -1n] = ranked.length > seats ? ranked.slice(seats - 1) : [];
  return votes.map((one) => {
    if (one === null || one < last) return 'notElected';
    return one === last && one === next ? 'tied' : 'elected';
  });
}
