// Counting: from the votes and the roll to the result, in the transaction that closes the ballot.
import { isPassed, isTied } from '@hop/shared/ballots/majority.js';
import { countVotes, notAnsweredIds, type Count } from '@hop/shared/ballots/tally.js';
import type { Tally } from '@hop/shared/ballots/ballot.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { BallotProgressRow, BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { presentNow } from './roll.js';

async function countNow(work: Work, ballot: BallotRow): Promise<Count> {
  const roll = await work.need(BallotRollRow, ballot.id);
  return {
    totalMembers: ballot.totalMembers,
    rollParticipantIds: roll.participantIds,
    presentParticipantIds: [...(await presentNow(work))],
    votes: await work.staging.where(VoteRow, 'ballotId', ballot.id),
  };
}

/** The figures as they stand; absent, not answered and abstaining stay apart. */
export const tallyNow = async (work: Work, ballot: BallotRow): Promise<Tally> =>
  countVotes(await countNow(work, ballot));

/** Closes and counts. `closesAt`: when the window really ended. */
export async function settled(work: Work, ballot: BallotRow, closesAt: number): Promise<BallotRow> {
  const count = await countNow(work, ballot);
  const tally = countVotes(count);
  const progress = await work.need(BallotProgressRow, ballot.id);
  work.update(BallotProgressRow, progress, { notAnsweredIds: notAnsweredIds(count) });
  return work.update(BallotRow, ballot, {
    state: 'closed',
    closing: false,
    closesAt,
    closedAt: work.now,
    remainingMs: null,
    pauseReason: null,
    tally,
    ...(await outcome(work, ballot, tally)),
  });
}

/** A tie that the casting vote must break is undecided until it is given. */
async function outcome(
  work: Work,
  { majority, tie }: BallotRow,
  tally: Tally,
): Promise<Pick<BallotRow, 'passed' | 'tied' | 'objectionEndsAt'>> {
  const { rules } = await work.need(MeetingRow, work.meetingId);
  const tied = isTied(majority, tally);
  return {
    tied,
    passed: tied && tie === 'castingVote' ? null : isPassed(majority, tally),
    objectionEndsAt: rules.objectionSeconds === 0 ? null : work.now + rules.objectionSeconds * 1000,
  };
}
