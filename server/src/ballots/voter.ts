// What an open and a secret vote have in common: the voter, the facts that the rules ask for, and the one row of each voter.
import { voteId } from '@hop/shared/ballots/ballot.js';
import { meetingIdOf } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isStaff, type Actor } from '@hop/shared/policy/actor.js';
import type { Facts } from '../kernel/facts.js';
import type { Work } from '../kernel/work.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { isOnRoll, isPresent, prefetchPresent } from './roll.js';

export interface VoterFacts {
  participantId: string;
  ballot: BallotRow;
  now: number;
  onRoll: boolean;
  present: boolean;
  earlier: VoteRow | undefined;
}

export async function voterFacts(work: Work, ballotId: string): Promise<VoterFacts> {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const ballot = await work.need(BallotRow, ballotId);
  // A draft is not known to those who only vote.
  if (ballot.openedAt === null && !isStaff(work.actor)) throw refusals.notFound();
  const roll = await work.staging.one(BallotRollRow, ballotId);
  const id = voteId(ballotId, participantId);
  return {
    participantId,
    ballot,
    now: work.now,
    onRoll: roll !== undefined && isOnRoll(roll, participantId),
    present: await isPresent(work, participantId),
    earlier: await work.staging.one(VoteRow, id),
  };
}

/** Reads for a whole batch at once what `voterFacts` asks of each: votes come by the hundred. */
export async function prefetchVoters(
  facts: Facts,
  scopeId: string,
  asked: readonly { actor: Actor; args: { ballotId: string } }[],
): Promise<void> {
  const voters = asked.flatMap(({ actor: { participantId }, args: { ballotId } }) =>
    participantId === null ? [] : [{ participantId, id: voteId(ballotId, participantId) }],
  );
  const ids = voters.map(({ id }) => id);
  await facts.prefetch(VoteRow, 'id', ids);
  const people = voters.map(({ participantId }) => participantId);
  await prefetchPresent(facts, meetingIdOf(scopeId) ?? '', people);
}

/** The rows of those who have voted. When names are called a row without a choice is a tick that was taken back. */
export async function votersOf(
  { staging }: Work,
  { id, method }: Pick<BallotRow, 'id' | 'method'>,
): Promise<VoteRow[]> {
  const votes = await staging.where(VoteRow, 'ballotId', id);
  return method === 'voice' ? votes.filter((vote) => vote.choice !== null) : votes;
}

type Given = Pick<VoteRow, 'ballotId' | 'participantId' | 'choice' | 'sealed'>;

/** The voter's row, and one more who has answered. */
export async function insertVote(work: Work, given: Given): Promise<VoteRow> {
  const { ballotId, participantId } = given;
  const id = voteId(ballotId, participantId);
  const vote = work.insert(VoteRow, { id, ...given, castAt: work.now });
  const progress = await work.need(BallotProgressRow, ballotId);
  work.update(BallotProgressRow, progress, { answered: progress.answered + 1 });
  return vote;
}
