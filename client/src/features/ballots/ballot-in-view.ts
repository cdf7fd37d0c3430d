// Which ballot a room looks at now: one that runs; else the newest that ended while this agenda item was on.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useEntities, useEntity, useScope } from '../../live';

export const isRunning = (ballot: Pick<Ballot, 'state'>): boolean =>
  ballot.state === 'open' || ballot.state === 'paused';

/** `itemSince`: when the current item became current, epoch ms; results of earlier items are no longer in view. */
export function ballotInView(ballots: readonly Ballot[], itemSince: number): Ballot | null {
  const running = ballots.find(isRunning);
  if (running !== undefined) return running;
  const ended = ballots.filter(
    (ballot) =>
      ballot.state !== 'draft' && ballot.openedAt !== null && ballot.openedAt >= itemSince,
  );
  return ended.toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0))[0] ?? null;
}

export function useBallotInView(): Ballot | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const item = useEntity('agendaItem', meeting?.currentItemId);
  return ballotInView(useEntities('ballot'), item?.startedAt ?? 0);
}
