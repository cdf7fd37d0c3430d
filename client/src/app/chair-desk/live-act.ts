// What stands in the middle of the desk: the ballot from its opening until its result has been looked at, else the floor.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import type { Speech } from '@hop/shared/speaking/speech.js';

type Seen = Pick<Ballot, 'state' | 'declaredAt'>;

/** A declared result gives way as soon as somebody has been given the floor after it. */
export function isBallotLive(
  ballot: Seen | null,
  speeches: readonly Pick<Speech, 'startedAt' | 'endedAt'>[],
): boolean {
  switch (ballot?.state) {
    case 'open':
    case 'paused':
    case 'closed':
      return true;
    case 'declared':
      return !speeches.some(
        ({ startedAt, endedAt }) => endedAt === null || startedAt > (ballot.declaredAt ?? 0),
      );
    case 'draft':
    case 'voided':
    case undefined:
      return false;
  }
}
