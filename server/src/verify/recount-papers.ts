// The second count of a secret ballot. Papers cannot be traced to voters, so their number is compared: with the voters' rows, with the
// accepted commands, and with the result. Open ballots: recount.ts.
import type {
  BallotPaperRow,
  BallotProgressRow,
  BallotRow,
  VoteRow,
} from '../ballots/ballot.entity.js';
import { touchedFromText } from '../kernel/journal.js';
import type { JournalRow } from '../kernel/kernel.entity.js';
import { count, fromResult, same, saysSomething, type Given } from './recount.js';

/** The voters' rows that accepted commands of secret voting named: their lines keep no arguments. */
function recordedIn(ballotId: string, lines: readonly JournalRow[]): string[] {
  return lines
    .filter((line) => line.name === 'paper.cast' && 'result' in (JSON.parse(line.reply) as object))
    .flatMap((line) => touchedFromText(line.touched).vote ?? [])
    .filter((voteId) => voteId.startsWith(`${ballotId}-`));
}

/** What does not fit, or null. */
export function paperProblem(
  ballot: BallotRow,
  progress: BallotProgressRow | undefined,
  votes: readonly VoteRow[],
  papers: readonly BallotPaperRow[],
  lines: readonly JournalRow[],
): string | null {
  const voters = votes.filter((vote) => vote.ballotId === ballot.id);
  const choices = papers.filter((one) => one.ballotId === ballot.id).map((one) => one.choice);
  const recorded = recordedIn(ballot.id, lines);
  if (recorded.length !== voters.length || !voters.every(({ id }) => recorded.includes(id)))
    return `${voters.length} rows say who voted, the journal names ${recorded.length}`;
  if (progress && progress.answered !== voters.length)
    return `${progress.answered} were counted as answered, ${voters.length} voted`;
  if (voters.some((vote) => vote.choice !== null)) return 'a row of a voter holds a choice';
  const result = fromResult(ballot);
  if (result === null)
    return choices.length === 0 ? null : `${choices.length} papers before the count`;
  if (voters.some((vote) => vote.sealed !== null))
    return 'a row of a voter still holds its sealed paper';
  if (choices.length !== voters.length)
    return `${choices.length} papers of ${voters.length} voters`;
  const counted = count(ballot.lines.length, choices);
  if (!same(result, counted))
    return `the result says ${JSON.stringify(result)}, the papers say ${JSON.stringify(counted)}`;
  return null;
}

/** All that was handed in: a paper that chooses nothing at all is collected and not valid. */
export function papersIn(ballot: BallotRow, papers: readonly BallotPaperRow[]): Given {
  const choices = papers.filter((one) => one.ballotId === ballot.id).map((one) => one.choice);
  return {
    counts: count(ballot.lines.length, choices),
    answered: choices.length,
    valid: choices.filter(saysSomething).length,
  };
}
