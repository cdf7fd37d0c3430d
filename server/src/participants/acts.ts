// What other capabilities ask of the roll inside their own command.
import { arrive, unrecorded, type RollRecord } from '@hop/shared/participants/attendance-moves.js';
import { membersTotal } from '@hop/shared/participants/members-total.js';
import { isTooEarly, ROLL_OPENS_BEFORE_MINUTES } from '@hop/shared/participants/roll-opening.js';
import { quorum } from '@hop/shared/participants/quorum.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import type { Work } from '../kernel/work.js';
import { arrivalRefusals } from '@hop/shared/arrivals/refusals.js';
import { TAKE_BACK_MS } from '@hop/shared/arrivals/slots.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { recountPresent } from '../ballots/acts.js';
import { VoteRow } from '../ballots/ballot.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { attendanceOf } from './participant-steps.js';
import { AttendanceRow, ParticipantRow, rollRecordSchema } from './participant.entity.js';

/** Members who are there now against the number that the meeting's rules need. */
export async function countQuorum(
  work: Work,
): Promise<{ needed: number; present: number; reached: boolean }> {
  const { rules, currentSittingId } = await work.need(MeetingRow, work.meetingId);
  const people = await work.all(ParticipantRow);
  const members = new Set(people.filter((one) => one.votingRight).map((one) => one.id));
  const present = (await work.all(AttendanceRow)).filter(
    (row) =>
      row.sittingId === currentSittingId &&
      row.state === 'present' &&
      members.has(row.participantId),
  ).length;
  const totalMembers = membersTotal(rules, people);
  const facts = { totalMembers, present, fraction: rules.quorum };
  return { present, ...quorum(facts) };
}

/** Gives people of this meeting their seats, or none (null). */
export async function seatPeople(
  work: Work,
  seats: ReadonlyMap<string, string | null>,
): Promise<void> {
  for (const person of await work.all(ParticipantRow)) {
    const seat = seats.get(person.id);
    if (seat !== undefined && seat !== person.seat) work.update(ParticipantRow, person, { seat });
  }
}

/** Takes back the roll of a sitting that did not take place. */
export async function dropRoll(work: Work, sittingId: string): Promise<void> {
  for (const row of await work.all(AttendanceRow))
    if (row.sittingId === sittingId) work.remove(AttendanceRow, row);
}

/** Puts somebody down as present in the current sitting. Who is there already stays there since then. */
export async function recordPresent(
  work: Work,
  participantId: string,
  mode: 'inPerson' | 'online',
): Promise<{ attendanceId: string; sittingId: string; checkedInAt: number; isNew: boolean }> {
  const { id, sittingId, row, opensAt } = await attendanceOf(work, participantId);
  if (isTooEarly(opensAt, work.now))
    throw participantRefusals.tooEarly({ minutes: ROLL_OPENS_BEFORE_MINUTES });
  if (row?.state === 'present' && row.checkedInAt !== null)
    return { attendanceId: id, sittingId, checkedInAt: row.checkedInAt, isNew: false };
  // The substitute may hold the member's tablet, and must not come to the member's vote by it.
  if (row?.state === 'substituted' && !isStaff(work.actor)) throw participantRefusals.substituted();
  const beforeArrival = row === undefined ? null : recordOf(row);
  const here = { ...arrive(row ?? unrecorded, mode, work.now), beforeArrival };
  if (row) work.update(AttendanceRow, row, here);
  else work.insert(AttendanceRow, { id, sittingId, participantId, ...here });
  await recountPresent(work);
  return { attendanceId: id, sittingId, checkedInAt: work.now, isNew: true };
}

/** Somebody put down by mistake has not come: not the same as having left. What stood on the roll before stands again. */
export async function takeBackPresent(
  work: Work,
  participantId: string,
): Promise<{ attendanceId: string; checkedInAt: number }> {
  const { id, row } = await attendanceOf(work, participantId);
  if (row?.state !== 'present' || row.checkedInAt === null) throw participantRefusals.notPresent();
  const { checkedInAt } = row;
  if (work.now - checkedInAt > TAKE_BACK_MS) throw arrivalRefusals.tooLate();
  const votes = await work.staging.where(VoteRow, 'participantId', participantId);
  if (votes.some((vote) => vote.castAt >= checkedInAt)) throw arrivalRefusals.hasVoted();
  if (row.beforeArrival)
    work.update(AttendanceRow, row, { ...row.beforeArrival, beforeArrival: null });
  else work.remove(AttendanceRow, row);
  await recountPresent(work);
  return { attendanceId: id, checkedInAt };
}

const recordOf = (row: AttendanceRow): RollRecord => rollRecordSchema.parse(row);
