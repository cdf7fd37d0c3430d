// ballot.settle (the server itself): counts and closes a ballot whose window is over. Twice does no harm.
import { isSettleDue } from '@hop/shared/ballots/ballot-window.js';
import { settleBallot } from '@hop/shared/ballots/ballots-commands.js';
import { handle } from '../kernel/handler.js';
import { BallotRow } from './ballot.entity.js';
import { settleWhenOver } from './settle-job.js';
import { settled } from './settled.js';

export const settleBallotHandler = handle(settleBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state !== 'open') return { state: ballot.state, already: true };
  if (isSettleDue(ballot, work.now)) {
    const { state } = await settled(work, ballot, ballot.closesAt ?? work.now);
    return { state };
  }
  // Another process's clock may have been ahead of this one's: not before time, so once more at its time.
  settleWhenOver(work, ballot);
  return { state: ballot.state };
});
