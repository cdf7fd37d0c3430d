// The pure rules of secret ballots: what a paper looks like on its way, and when a result would tell single votes.
import { choices, isChoice, type Answer, type Ballot, type Papers, type Tally } from './ballot.js';
import type { LinesTally } from './line-tally.js';
import { marksOfKind } from './paper-marks.js';

/** Fewer papers than this tell too much of each one, whatever they say. */
const MIN_PAPERS = 5;
const LONGEST = Math.max(...choices.map((choice) => choice.length));

/**
 * Arguments of `paper.cast` that are equally long whatever is chosen: encryption on the way hides what is said, not its length.
 * Papers with lines are so by themselves.
 */
export const paperOf = (
  ballotId: string,
  choice: Answer,
): { ballotId: string; choice: Answer; filler: string } => ({
  ballotId,
  choice,
  filler: isChoice(choice) ? '.'.repeat(LONGEST - choice.length) : '',
});

/** Whether the result of a secret ballot says what somebody voted: all papers alike (on any line), or very few. */
export function revealsVotes(
  ballot: Pick<Ballot, 'kind' | 'lines' | 'seats' | 'tally' | 'lineTally' | 'papers'>,
): boolean {
  const { tally, lineTally, papers } = ballot;
  if (papers === null || papers.collected === 0) return false;
  if (papers.collected < MIN_PAPERS) return true;
  if (tally) return isUnanimous(tally, papers);
  return lineTally !== null && hasAlike(lineTally, papers, blankSpeaks(ballot));
}

const isUnanimous = (tally: Tally, { valid }: Papers): boolean =>
  choices.some((choice) => tally[choice] === valid);
const hasAlike = ({ lines }: LinesTally, { valid }: Papers, isBlankAlike: boolean): boolean =>
  lines.some(
    ({ counts, blank }) =>
      Object.values(counts).includes(valid) || (isBlankAlike && blank === valid),
  );

/** All blank tells votes, too; but with fewer seats than names nobody choosing one is common, and what is asked every time is not read. */
const blankSpeaks = ({ kind, lines, seats }: Pick<Ballot, 'kind' | 'lines' | 'seats'>): boolean =>
  kind === 'motion' || marksOfKind[kind].length > 1 || seats === null || seats >= lines.length;
