// ballot.declare: the result becomes everybody's, and with it each vote of an open ballot.
import { declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import { BallotRow, VoteRow } from './ballot.entity.js';
import { meetingNotOver } from './ballot-content.js';

export const declareBallotHandler = handle(declareBallot, async (work, { ballotId }) => {
  const ballot = await work.need(BallotRow, ballotId);
  const { state, passed, tally } = ballot;
  if (tally === null || (state !== 'closed' && state !== 'declared'))
    throw ballotRefusals.notClosed();
  if (passed === null) throw ballotRefusals.castingVoteNeeded();
  if (state === 'declared') return { passed, tally };
  if (work.now < (ballot.objectionEndsAt ?? 0)) throw ballotRefusals.objectionTime();
  await meetingNotOver(work);
  work.update(BallotRow, ballot, { state: 'declared', declaredAt: work.now });
  const votes = await work.staging.where(VoteRow, 'ballotId', ballotId);
  work.staging.touch(
    VoteRow,
    votes.map((vote) => vote.id),
  );
  return { passed, tally };
});
