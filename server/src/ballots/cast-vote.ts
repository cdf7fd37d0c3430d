// vote.cast: one vote of one person, durable before it is answered. Its line holds the choice; nobody reads it before declaring.
import { voteId } from '@hop/shared/ballots/ballot.js';
import { mayCast } from '@hop/shared/ballots/ballot-rules.js';
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import type { ArgsOf, ResultOf } from '@hop/shared/core/contract.js';
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import type { Facts } from '../kernel/facts.js';
import { handle, type Asked } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { isOnRoll, isPresent, prefetchPresent } from './roll.js';

type Args = ArgsOf<typeof castVote>;

export const castVoteHandler = handle(castVote, run, { prefetch });

async function run(work: Work, { ballotId, choice }: Args): Promise<ResultOf<typeof castVote>> {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const ballot = await work.need(BallotRow, ballotId);
  // A draft is not known to those who only vote.
  if (ballot.openedAt === null && !isStaff(work.actor)) throw refusals.notFound();
  const roll = await work.staging.one(BallotRollRow, ballotId);
  const id = voteId(ballotId, participantId);
  const earlier = await work.staging.one(VoteRow, id);
  const verdict = mayCast({
    ballot,
    now: work.now,
    onRoll: roll !== undefined && isOnRoll(roll, participantId),
    present: await isPresent(work, participantId),
    existingChoice: earlier?.choice ?? null,
    choice,
  });
  if (verdict === 'same' && earlier) return { choice, castAt: earlier.castAt };
  if (verdict !== 'ok' && verdict !== 'same') throw ballotRefusals[verdict]();
  if (earlier) {
    work.update(VoteRow, earlier, { choice, castAt: work.now });
  } else {
    work.insert(VoteRow, { id, ballotId, participantId, choice, castAt: work.now });
    const progress = await work.need(BallotProgressRow, ballotId);
    work.update(BallotProgressRow, progress, { answered: progress.answered + 1 });
  }
  return { choice, castAt: work.now };
}

async function prefetch(
  facts: Facts,
  scopeId: string,
  asked: readonly Asked<typeof castVote>[],
): Promise<void> {
  const votes = asked.flatMap(({ actor: { participantId }, args: { ballotId } }) =>
    participantId === null ? [] : [{ participantId, id: voteId(ballotId, participantId) }],
  );
  await facts.prefetch(
    VoteRow,
    'id',
    votes.map(({ id }) => id),
  );
  await prefetchPresent(
    facts,
    meetingIdOf(scopeId) ?? '',
    votes.map(({ participantId }) => participantId),
  );
}
