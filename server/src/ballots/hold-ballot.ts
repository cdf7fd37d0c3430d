// ballot.hold (the server itself): after a restart an open ballot waits for the chair, with every vote and the time it had left.
import { remainingOnPause } from '@hop/shared/ballots/ballot-window.js';
import { holdBallot } from '@hop/shared/ballots/ballots-commands.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';

export const holdBallotHandler = handle(holdBallot, async (work, { ballotId, lastActAt }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state !== 'open') return { state: ballot.state, already: true };
  const { state } = work.update(BallotRow, ballot, {
    state: 'paused',
    pauseReason: 'restart',
    // Nobody knows when the server stopped: counted from its last sign of life, so that no voter loses time to the outage.
    remainingMs: remainingOnPause(ballot.closesAt, Math.min(lastActAt, work.now)),
    closesAt: null,
    closing: false,
  });
  return { state };
});
