// What the lines of a counted ballot come to as a whole. How each line ends: line-tally.ts.
import type { LineOutcome, LinesRule, LinesTally } from './line-tally.js';

/** Whether everything that was to be decided is: all motions carried, all seats filled. A vote of confidence always is. */
export function isSettledWhole(
  { kind, seats }: Pick<LinesRule, 'kind' | 'seats'>,
  tally: LinesTally,
): boolean {
  const has = (outcome: LineOutcome): number =>
    tally.lines.filter((line) => line.outcome === outcome).length;
  switch (kind) {
    case 'motions':
      return has('carried') === tally.lines.length;
    case 'options':
    case 'agreement':
    case 'names':
      return has('elected') === (seats ?? tally.lines.length);
    case 'confidence':
      return true;
  }
}

export const hasTie = (tally: LinesTally): boolean =>
  tally.lines.some((line) => line.outcome === 'tied');
