// What other capabilities ask of the roll inside their own command.
import { quorum } from '@hop/shared/participants/quorum.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

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
  const facts = { totalMembers: rules.totalMembers, present, fraction: rules.quorum };
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
