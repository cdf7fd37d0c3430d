// Counting: from the votes and the roll to the result, in the transaction that closes the ballot. Secret papers: count-papers.ts.
import { isPassed, isTied } from '@hop/shared/ballots/majority.js';
import { countPresent, countVotes, notAnsweredIds } from '@hop/shared/ballots/tally.js';
import type { Papers, Tally } from '@hop/shared/ballots/ballot.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { BallotProgressRow, BallotRow, VoteRow } from './ballot.entity.js';
import { papersCounted } from './count-papers.js';
import { attending } from './roll.js';

/** How many of the roll are there, or were when they voted. */
export async function presentOn(work: Work, ballot: BallotRow): Promise<number> {
  const votes = await work.staging.where(VoteRow, 'ballotId', ballot.id);
  const voterIds = votes.map((vote) => vote.participantId);
  return countPresent(await attending(work, ballot.id), voterIds);
}

/** The figures as they stand; absent, not answered and abstaining stay apart. */
async function tallyNow(work: Work, ballot: BallotRow): Promise<Tally> {
  const votes = await work.staging.where(VoteRow, 'ballotId', ballot.id);
  return countVotes({
    totalMembers: ballot.totalMembers,
    ...(await attending(work, ballot.id)),
    votes: votes.flatMap(({ participantId, choice }) =>
      choice === null ? [] : [{ participantId, choice }],
    ),
  });
}

const counted = async (
  work: Work,
  ballot: BallotRow,
): Promise<{ tally: Tally; papers: Papers | null }> =>
  ballot.secret
    ? papersCounted(work, ballot)
    : { tally: await tallyNow(work, ballot), papers: null };

/** Closes and counts. `closesAt`: when the window really ended. Refuses when a secret ballot's key is not there. */
export async function settled(work: Work, ballot: BallotRow, closesAt: number): Promise<BallotRow> {
  const { tally, papers } = await counted(work, ballot);
  const votes = await work.staging.where(VoteRow, 'ballotId', ballot.id);
  const silent = notAnsweredIds({ ...(await attending(work, ballot.id)), votes });
  const progress = await work.need(BallotProgressRow, ballot.id);
  work.update(BallotProgressRow, progress, { notAnsweredIds: silent });
  return work.update(BallotRow, ballot, {
    state: 'closed',
    closing: false,
    closesAt,
    closedAt: work.now,
    remainingMs: null,
    pauseReason: null,
    tally,
    papers,
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
