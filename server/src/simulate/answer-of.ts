// What a simulated person votes: by their place alone, so that a meeting that is held again ends the same.
import type { Answer, Ballot } from '@hop/shared/ballots/ballot.js';
import { writeMarks, type Mark } from '@hop/shared/ballots/paper-marks.js';

/** One is against and one abstains; everybody else agrees. */
const choiceOf = (index: number): 'inFavour' | 'against' | 'abstain' =>
  index === 7 ? 'against' : index === 15 ? 'abstain' : 'inFavour';

/** Every sixth prefers somebody else than the first ones. */
const prefersOthers = (index: number): boolean => index % 6 === 5;

export function answerOf(
  index: number,
  { kind, lines, seats }: Pick<Ballot, 'kind' | 'lines' | 'seats'>,
): Answer {
  if (kind === 'motion') return choiceOf(index);
  return writeMarks(lines.map((_, line) => markOf(index, line, kind, seats ?? lines.length)));
}

function markOf(
  index: number,
  line: number,
  kind: Exclude<Ballot['kind'], 'motion'>,
  seats: number,
): Mark | null {
  const first = prefersOthers(index) ? 1 : 0;
  const isPreferred = line >= first && line < first + seats;
  switch (kind) {
    case 'motions':
      // The last motions meet with more doubt.
      return line > 1 && index % 4 === 1 ? 'against' : choiceOf(index);
    case 'agreement':
      return isPreferred ? 'inFavour' : 'against';
    case 'options':
    case 'names':
      return isPreferred ? 'chosen' : null;
    case 'confidence':
      return (index + line) % 5 === 0 ? 'medium' : (index * (line + 1)) % 11 === 3 ? 'low' : 'high';
  }
}
