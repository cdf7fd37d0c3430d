// ballot.pause: stops the clock and keeps every vote and the time that is left.
import { remainingOnPause, isWindowOver } from '@hop/shared/ballots/ballot-window.js';
import { pauseBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';

export const pauseBallotHandler = handle(pauseBallot, async (work, { ballotId, reason }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state === 'paused') return { state: ballot.state, already: true };
  const ending = ballot.closing || isWindowOver(ballot, work.now);
  if (ballot.state !== 'open' || ending) throw ballotRefusals.notOpen();
  const { state } = work.update(BallotRow, ballot, {
    state: 'paused',
    pauseReason: reason,
    remainingMs: remainingOnPause(ballot.closesAt, work.now),
    closesAt: null,
  });
  return { state };
});
