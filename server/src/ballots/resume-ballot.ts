// ballot.resume: the clock runs on with the time that was left. The meeting is in session: it cannot move on under a paused ballot.
import { closesAtOnResume } from '@hop/shared/ballots/ballot-window.js';
import { resumeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';
import { keyAtHand } from './key-at-hand.js';
import { settleWhenOver } from './settle-job.js';

export const resumeBallotHandler = handle(resumeBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state === 'open') return { state: ballot.state, already: true };
  if (ballot.state !== 'paused') throw ballotRefusals.notOpen();
  // What is voted without its key could never be counted.
  if (ballot.secret) await keyAtHand(work, ballotId);
  const resumed = work.update(BallotRow, ballot, {
    state: 'open',
    pauseReason: null,
    closesAt: closesAtOnResume(ballot.remainingMs, work.now),
    remainingMs: null,
  });
  settleWhenOver(work, resumed);
  return { state: resumed.state };
});
