// ballot.declare: the result becomes everybody's, and with it each vote of an open ballot. A secret one loses its key.
import { declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { revealsVotes } from '@hop/shared/ballots/papers.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { BallotRow, HandCountRow, VoteRow } from './ballot.entity.js';
import { meetingNotOver } from './ballot-content.js';
import { destroyKey } from './destroy-key.js';

export const declareBallotHandler = handle(declareBallot, async (work, args) => {
  const { ballotId, confirmRevealing } = args;
  const ballot = await work.need(BallotRow, ballotId);
  const { state, passed, tally, lineTally } = ballot;
  if ((tally ?? lineTally) === null || (state !== 'closed' && state !== 'declared'))
    throw ballotRefusals.notClosed();
  if (passed === null) throw ballotRefusals.castingVoteNeeded();
  if (state === 'declared') return { passed, tally, lineTally };
  if (ballot.method === 'hands' && ballot.countConfirmed === null)
    throw ballotRefusals.countNotConfirmed();
  if (work.now < (ballot.objectionEndsAt ?? 0)) throw ballotRefusals.objectionTime();
  await meetingNotOver(work);
  if (revealsVotes(ballot) && !confirmRevealing) throw ballotRefusals.revealing();
  work.update(BallotRow, ballot, { state: 'declared', declaredAt: work.now });
  destroyKey(work, ballot);
  // Single votes of a secret ballot are never told.
  if (ballot.secret) return { passed, tally, lineTally };
  const votes = await work.staging.where(VoteRow, 'ballotId', ballotId);
  work.staging.touch(
    VoteRow,
    votes.map((vote) => vote.id),
  );
  work.staging.touch(HandCountRow, await handCountIds(work, ballotId));
  return { passed, tally, lineTally };
});

const handCountIds = async (work: Work, ballotId: string): Promise<string[]> =>
  (await work.staging.where(HandCountRow, 'ballotId', ballotId)).map((count) => count.id);
