// The people of a ballot: who of those entitled (frozen-roll.ts) is there.
import type { SiteOfHands } from '@hop/shared/ballots/hand-count.js';
import { handsBySite } from '@hop/shared/ballots/hands-by-site.js';
import type { Attending } from '@hop/shared/ballots/tally.js';
import type { Facts } from '../kernel/facts.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import { attendanceId } from '@hop/shared/participants/participant.js';
import { presentIds } from '@hop/shared/participants/roll-call.js';
import { BallotProgressRow, BallotRollRow } from './ballot.entity.js';

/** Who is checked in at the sitting that is on; nobody between sittings. */
export async function presentNow(work: Work): Promise<ReadonlySet<string>> {
  const { currentSittingId } = await work.need(MeetingRow, work.meetingId);
  if (currentSittingId === null) return new Set();
  return presentIds(await work.all(AttendanceRow), currentSittingId);
}

/** The frozen list of a ballot, and everybody who is there. */
export async function attending(work: Work, ballotId: string): Promise<Attending> {
  const { participantIds, weights } = await work.need(BallotRollRow, ballotId);
  const present = [...(await presentNow(work))];
  return {
    rollParticipantIds: participantIds,
    rollWeights: weights,
    presentParticipantIds: present,
  };
}

/** How many of the roll are there at each site of a count of hands: now, and after its close as it was then. */
export async function presentBySite(work: Work, ballotId: string): Promise<SiteOfHands[]> {
  const { handSites } = await work.need(BallotProgressRow, ballotId);
  if (handSites !== null) return handSites;
  const { siteIds } = await work.need(BallotRollRow, ballotId);
  const { rollParticipantIds, presentParticipantIds } = await attending(work, ballotId);
  return handsBySite({
    rollIds: rollParticipantIds,
    siteIds: siteIds ?? [],
    presentIds: new Set(presentParticipantIds),
  });
}

/** Whether one person is checked in, without counting everybody: votes come by the hundred. */
export async function isPresent(work: Work, participantId: string): Promise<boolean> {
  const { currentSittingId } = await work.need(MeetingRow, work.meetingId);
  if (currentSittingId === null) return false;
  const row = await work.staging.one(AttendanceRow, attendanceId(currentSittingId, participantId));
  return row?.state === 'present';
}

/** Reads for many at once what `isPresent` asks of each. */
export async function prefetchPresent(
  facts: Facts,
  meetingId: string,
  participantIds: readonly string[],
): Promise<void> {
  const sittingId = (await facts.one(MeetingRow, meetingId))?.currentSittingId ?? null;
  if (sittingId === null) return;
  const ids = participantIds.map((id) => attendanceId(sittingId, id));
  await facts.prefetch(AttendanceRow, 'id', ids);
}

const membersOfRoll = new WeakMap<BallotRollRow, ReadonlySet<string>>();

/** Whether somebody is on a frozen list; made searchable once for each reading of it. */
export function isOnRoll(roll: BallotRollRow, participantId: string): boolean {
  let members = membersOfRoll.get(roll);
  if (!members) membersOfRoll.set(roll, (members = new Set(roll.participantIds)));
  return members.has(participantId);
}
