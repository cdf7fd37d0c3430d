// Closing: the figures (counted.ts) and all that ends with the window, in one transaction.
import { notAnsweredIds, presentOnRoll } from '@hop/shared/ballots/tally.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { BallotProgressRow, BallotRow } from './ballot.entity.js';
import { counted } from './counted.js';
import { attending, presentBySite } from './roll.js';
import { votersOf } from './voter.js';

/** How many people of the roll are there, or were when they voted; whatever their votes weigh. */
export async function presentOn(work: Work, ballot: BallotRow): Promise<number> {
  const voterIds = (await votersOf(work, ballot)).map((vote) => vote.participantId);
  return presentOnRoll(await attending(work, ballot.id), voterIds).size;
}

/** Closes and counts. `closesAt`: when the window really ended. Refuses when a secret ballot's key is not there. */
export async function settled(work: Work, ballot: BallotRow, closesAt: number): Promise<BallotRow> {
  const figures = await counted(work, ballot);
  const votes = await votersOf(work, ballot);
  const silent = notAnsweredIds({ ...(await attending(work, ballot.id)), votes });
  const progress = await work.need(BallotProgressRow, ballot.id);
  // Of hands nobody can say whose they were.
  const notAnswered = ballot.method === 'hands' ? [] : silent;
  const handSites = ballot.method === 'hands' ? await presentBySite(work, ballot.id) : null;
  work.update(BallotProgressRow, progress, { notAnsweredIds: notAnswered, handSites });
  const { rules } = await work.need(MeetingRow, work.meetingId);
  return work.update(BallotRow, ballot, {
    state: 'closed',
    closing: false,
    closesAt,
    closedAt: work.now,
    remainingMs: null,
    pauseReason: null,
    ...figures,
    objectionEndsAt: rules.objectionSeconds === 0 ? null : work.now + rules.objectionSeconds * 1000,
  });
}
