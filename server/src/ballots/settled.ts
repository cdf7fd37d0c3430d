// Counting: from the votes and the roll to the result, in the transaction that closes the ballot.
import { isPassed } from '@hop/shared/ballots/majority.js';
import { countVotes } from '@hop/shared/ballots/tally.js';
import type { Tally } from '@hop/shared/ballots/ballot.js';
import type { Work } from '../kernel/work.js';
import { BallotRollRow, BallotRow, VoteRow } from './ballot.entity.js';
import { presentNow } from './roll.js';

/** The figures as they stand; absent, not answered and abstaining stay apart. */
export async function tallyNow(work: Work, ballot: BallotRow): Promise<Tally> {
  const roll = await work.need(BallotRollRow, ballot.id);
  return countVotes({
    totalMembers: ballot.totalMembers,
    rollParticipantIds: roll.participantIds,
    presentParticipantIds: [...(await presentNow(work))],
    votes: await work.staging.where(VoteRow, 'ballotId', ballot.id),
  });
}

/** Closes and counts. `closesAt`: when the window really ended. */
export async function settled(work: Work, ballot: BallotRow, closesAt: number): Promise<BallotRow> {
  const tally = await tallyNow(work, ballot);
  return work.update(BallotRow, ballot, {
    state: 'closed',
    closing: false,
    closesAt,
    closedAt: work.now,
    remainingMs: null,
    pauseReason: null,
    tally,
    passed: isPassed(ballot.majority, tally),
  });
}
