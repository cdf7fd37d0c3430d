// vote.cast: one vote of one person, durable before it is answered. Its line holds the choice; nobody reads it before declaring.
import { voteId } from '@hop/shared/ballots/ballot.js';
import { mayCast } from '@hop/shared/ballots/ballot-rules.js';
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { handle } from '../kernel/handler.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { isPresent } from './roll.js';

export const castVoteHandler = handle(castVote, async (work, { ballotId, choice }) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const ballot = await work.need(BallotRow, ballotId);
  // A draft is not known to those who only vote.
  if (ballot.openedAt === null && !isStaff(work.actor)) throw refusals.notFound();
  const roll = await work.staging.one(BallotRollRow, ballotId);
  const id = voteId(ballotId, participantId);
  const earlier = await work.staging.oneOf(VoteRow, 'ballotId', ballotId, id);
  const verdict = mayCast({
    ballot,
    now: work.now,
    onRoll: roll?.participantIds.includes(participantId) ?? false,
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
});
