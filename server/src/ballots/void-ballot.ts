// ballot.void: the ballot does not count, with a reason. Its rows stay: a repeated vote is another ballot. Secret papers that
// were not counted are never read: their key goes.
import { voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { handle } from '../kernel/handler.js';
import { meetingNotOver } from './ballot-content.js';
import { BallotRow, VoteRow } from './ballot.entity.js';
import { emptyVoterRows } from './count-papers.js';
import { destroyKey } from './destroy-key.js';

export const voidBallotHandler = handle(voidBallot, async (work, { ballotId, reason }) => {
  const ballot = await work.need(BallotRow, ballotId);
  if (ballot.state === 'voided') return { state: ballot.state, already: true };
  await meetingNotOver(work);
  const { state } = work.update(BallotRow, ballot, {
    state: 'voided',
    voidReason: reason,
    closing: false,
    closesAt: null,
    remainingMs: null,
    pauseReason: null,
  });
  emptyVoterRows(work, await work.staging.where(VoteRow, 'ballotId', ballotId));
  destroyKey(work, ballot);
  return { state };
});
