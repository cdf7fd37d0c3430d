// Time left of a ballot in whole seconds by the server's clock, rounded up so that 0 means over; null when it has no limit.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useServerNow } from '../../live';

export function useTimeLeft(
  ballot: Pick<Ballot, 'state' | 'closesAt' | 'remainingMs'>,
): number | null {
  const now = useServerNow(250);
  const leftMs =
    ballot.state === 'paused'
      ? ballot.remainingMs
      : ballot.closesAt === null
        ? null
        : Math.max(0, ballot.closesAt - now);
  return leftMs === null ? null : Math.ceil(leftMs / 1000);
}
