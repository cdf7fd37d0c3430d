// The frozen list of a ballot: hashed again, and compared with its row and with what the journal's chain holds of the opening.
import { createHash } from 'node:crypto';
import type { BallotRollRow, BallotRow } from '../ballots/ballot.entity.js';
import type { JournalRow } from '../kernel/kernel.entity.js';
import { acceptedOf } from './accepted.js';

/** What does not fit, or null. Openings written before replies named the hash are compared with the row alone. */
export function rollProblem(
  ballot: BallotRow,
  roll: BallotRollRow | undefined,
  lines: readonly JournalRow[],
): string | null {
  const openings = acceptedOf<{ rollHash?: string }>('ballot.open', ballot.id, lines);
  if (!roll) return openings.length === 0 ? null : 'its list of those entitled is missing';
  const { participantIds, weights } = roll;
  const content = weights === null ? participantIds : [participantIds, weights];
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  if (roll.hash !== hash) return 'the list of those entitled is not the one that was hashed';
  if (openings.some(({ result: { rollHash } }) => rollHash !== undefined && rollHash !== hash))
    return 'the list of those entitled is not the one that the journal names';
  return ballot.weighted === (weights !== null)
    ? null
    : 'the ballot and its list do not agree whether votes weigh';
}
