// A second count of a ballot, written apart from the first: from the stored votes, and again from the journal's accepted commands.
import type { BallotProgressRow, BallotRow, VoteRow } from '../ballots/ballot.entity.js';
import type { JournalRow } from '../kernel/kernel.entity.js';

export type Count = Record<'inFavour' | 'against' | 'abstain', number>;

export const count = (choices: Iterable<string | null>): Count => {
  const result: Count = { inFavour: 0, against: 0, abstain: 0 };
  for (const choice of choices)
    if (choice !== null && Object.hasOwn(result, choice)) result[choice as keyof Count] += 1;
  return result;
};

/** The last accepted choice of each actor stands. */
function fromJournal(ballotId: string, lines: readonly JournalRow[]): Count {
  const last = new Map<string, string>();
  for (const line of lines) {
    if (line.name !== 'vote.cast' || line.args === null) continue;
    const args = JSON.parse(line.args) as { ballotId: string; choice: string };
    if (args.ballotId === ballotId && 'result' in (JSON.parse(line.reply) as object))
      last.set(line.actorId, args.choice);
  }
  return count(last.values());
}

const fromRows = (ballotId: string, votes: readonly VoteRow[]): Count =>
  count(votes.filter((vote) => vote.ballotId === ballotId).map((vote) => vote.choice));

export const recount = { fromRows, fromJournal };

const total = (one: Count): number => one.inFavour + one.against + one.abstain;
export const same = (a: Count, b: Count): boolean =>
  a.inFavour === b.inFavour && a.against === b.against && a.abstain === b.abstain;

/** What does not fit, or null. */
export function tallyProblem(
  ballot: BallotRow,
  progress: BallotProgressRow | undefined,
  rows: Count,
  journal: Count,
): string | null {
  if (!same(rows, journal))
    return `rows say ${JSON.stringify(rows)}, the journal says ${JSON.stringify(journal)}`;
  if (progress && progress.answered !== total(rows))
    return `${progress.answered} were counted as answered, there are ${total(rows)} votes`;
  if (ballot.tally && !same(ballot.tally, rows))
    return `the result says ${JSON.stringify(ballot.tally)}, the votes say ${JSON.stringify(rows)}`;
  return null;
}
