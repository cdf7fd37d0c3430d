// The pure rules of secret ballots: what a paper looks like on its way, and when a result would tell single votes.
import { choices, isChoice, type Answer, type Ballot, type Papers, type Tally } from './ballot.js';
import type { LinesTally } from './line-tally.js';

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
export function revealsVotes({
  tally,
  lineTally,
  papers,
}: Pick<Ballot, 'tally' | 'lineTally' | 'papers'>): boolean {
  if (papers === null || papers.collected === 0) return false;
  if (papers.collected < MIN_PAPERS) return true;
  return tally ? isUnanimous(tally, papers) : lineTally !== null && hasAlike(lineTally, papers);
}

const isUnanimous = (tally: Tally, { valid }: Papers): boolean =>
  choices.some((choice) => tally[choice] === valid);
const hasAlike = ({ lines }: LinesTally, { valid }: Papers): boolean =>
  lines.some(({ counts }) => Object.values(counts).includes(valid));
