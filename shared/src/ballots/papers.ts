// The pure rules of secret ballots: what a paper looks like on its way, and when a result would tell single votes.
import { choices, type Choice, type Papers, type Tally } from './ballot.js';

/** Fewer papers than this tell too much of each one, whatever they say. */
const MIN_PAPERS = 5;
const LONGEST = Math.max(...choices.map((choice) => choice.length));

/** Arguments of `paper.cast` that are equally long for every choice: encryption on the way hides what is said, not its length. */
export const paperOf = (
  ballotId: string,
  choice: Choice,
): { ballotId: string; choice: Choice; filler: string } => ({
  ballotId,
  choice,
  filler: '.'.repeat(LONGEST - choice.length),
});

/** Whether this result says what somebody voted: all papers alike, or very few. */
export function revealsVotes(tally: Tally, papers: Papers): boolean {
  if (papers.collected === 0) return false;
  return papers.collected < MIN_PAPERS || choices.some((choice) => tally[choice] === papers.valid);
}
