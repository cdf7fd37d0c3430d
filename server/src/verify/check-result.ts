// A stored result against everything it follows from: the sums of its figures, the decision taken once more (decide-again.ts), and
// what was declared. That its marks are those of the votes: recount.ts, recount-papers.ts.
import { isDeepStrictEqual } from 'node:util';
import type { BallotProgressRow, BallotRollRow, BallotRow } from '../ballots/ballot.entity.js';
import type { JournalRow } from '../kernel/kernel.entity.js';
import { acceptedOf } from './accepted.js';
import { decideAgain } from './decide-again.js';
import type { Given, WeightBy } from './recount.js';

export interface Frozen {
  readonly roll: BallotRollRow | undefined;
  readonly progress: BallotProgressRow | undefined;
  readonly weight: WeightBy;
}

/** What does not fit, or null. */
export function resultProblem(
  ballot: BallotRow,
  given: Given,
  frozen: Frozen,
  lines: readonly JournalRow[],
): string | null {
  const { tally, lineTally, state } = ballot;
  const [room, other] = ballot.kind === 'motion' ? [tally, lineTally] : [lineTally, tally];
  if (!room) {
    const { passed, tied, papers } = ballot;
    const counted = state === 'closed' || state === 'declared';
    return counted || [other, passed, tied, papers].some((one) => one !== null)
      ? 'a part of the result is missing'
      : null;
  }
  if (other) return 'the result is not of the kind of the ballot';
  return (
    told(sumsOf(ballot, room, given, frozen)) ??
    decisionProblem(ballot, room, given, lines) ??
    declarationProblem(ballot, lines)
  );
}

type Room = NonNullable<BallotRow['tally'] | BallotRow['lineTally']>;
type Sum = readonly [what: string, said: unknown, found: unknown];

const told = (sums: readonly Sum[]): string | null => {
  const wrong = sums.find(([, said, found]) => said !== found);
  return wrong ? `the result says ${wrong[0]} ${String(wrong[1])}, not ${String(wrong[2])}` : null;
};

function sumsOf(ballot: BallotRow, room: Room, given: Given, frozen: Frozen): Sum[] {
  const { roll, progress, weight } = frozen;
  const together = (ids: readonly string[]): number =>
    ids.reduce((total, id) => total + weight(id), 0);
  const silent = ballot.method === 'hands' ? null : (progress?.notAnsweredIds ?? null);
  return [
    ['totalMembers', room.totalMembers, ballot.totalMembers],
    ['eligible', room.eligible, together(roll?.participantIds ?? [])],
    ['notAnswered', room.notAnswered, silent ? together(silent) : room.notAnswered],
    ['present', room.present, given.answered + room.notAnswered],
    // A statutory number below those present shows nobody as absent.
    ['absent', room.absent, Math.max(0, ballot.totalMembers - room.present - (room.recused ?? 0))],
    ...('lines' in room ? lineSums(ballot, room, given) : []),
    ...paperSums(ballot, room, given),
  ];
}

function lineSums(
  ballot: BallotRow,
  { lines, answered }: Extract<Room, { lines: unknown }>,
  given: Given,
): Sum[] {
  const said = (at: number): number =>
    Object.entries(given.counts)
      .filter(([key]) => key.startsWith(`${at}:`))
      .reduce((total, [, many]) => total + many, 0);
  return [
    ['answered', answered, given.answered],
    ['lines', lines.length, ballot.lines.length],
    ...lines.map(({ blank }, at): Sum => [
      `blank of line ${at + 1}`,
      blank,
      given.valid - said(at),
    ]),
  ];
}

function paperSums({ secret, papers }: BallotRow, { present }: Room, given: Given): Sum[] {
  if (!secret || !papers) return [['papers', papers !== null, secret]];
  return [
    ['issued', papers.issued, present],
    ['collected', papers.collected, given.answered],
    ['valid', papers.valid, given.valid],
    ['invalid', papers.invalid, given.answered - given.valid],
  ];
}

function decisionProblem(
  ballot: BallotRow,
  room: Room,
  given: Given,
  lines: readonly JournalRow[],
): string | null {
  const acts = acceptedOf<unknown, { choice: string }>('ballot.castingVote', ballot.id, lines);
  const casting = acts[0]?.args.choice ?? null;
  const again = decideAgain(ballot, room, given, casting);
  const outcomes = ballot.lineTally?.lines.map(({ outcome }) => outcome) ?? [];
  return told([
    ['casting vote', ballot.castingVote?.choice ?? null, casting],
    ...again.outcomes.map((found, at): Sum => [`line ${at + 1}`, outcomes[at], found]),
    ['passed', ballot.passed, again.passed],
    ['tied', ballot.tied, again.tied],
  ]);
}

/** What the room was told stays: no figure of it changes afterwards. */
function declarationProblem(ballot: BallotRow, lines: readonly JournalRow[]): string | null {
  const declared = acceptedOf<Declared>('ballot.declare', ballot.id, lines);
  if (ballot.state === 'declared' && declared.length === 0)
    return 'the journal does not know that it was declared';
  // Declarations of older versions said less.
  return declared.every(({ result }) =>
    Object.entries(result).every(([what, said]) =>
      isDeepStrictEqual(said, ballot[what as keyof Declared]),
    ),
  )
    ? null
    : 'the result is not the one that was declared';
}
type Declared = Partial<Pick<BallotRow, 'passed' | 'tally' | 'lineTally'>>;
