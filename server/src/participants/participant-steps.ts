// Steps that several commands of the list and of the roll share. Not for other capabilities.
import { refusals } from '@hop/shared/core/refusal.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { rollIsOpen } from '@hop/shared/participants/roll-call.js';
import { rollOpensAt } from '@hop/shared/participants/roll-opening.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { attendanceId } from '@hop/shared/participants/participant.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import type { Subject } from '@hop/shared/policy/rights.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

export async function requireNotOver(work: Work): Promise<void> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
}

/** Guests never vote, and a place is at a site of this meeting or at none. */
export async function requirePlace(
  work: Work,
  place: { role: MeetingRole; votingRight: boolean; siteId: string | null },
): Promise<void> {
  if (place.role === 'guest' && place.votingRight) throw participantRefusals.guestsDoNotVote();
  if (place.siteId !== null) await work.need(SiteRow, place.siteId);
}

/** Whom a roll-call command is about: somebody named, or the sender. */
export function personMeant(
  work: Work,
  args: { participantId?: string | undefined },
): Promise<ParticipantRow> {
  const id = args.participantId ?? work.actor.participantId;
  if (id === null) throw refusals.notFound();
  return work.need(ParticipantRow, id);
}

export async function subjectOf(
  work: Work,
  args: { participantId?: string | undefined },
): Promise<Subject> {
  const { id, siteId } = await personMeant(work, args);
  return { participantId: id, siteId };
}

interface RollPlace {
  readonly id: string;
  readonly sittingId: string;
  readonly row: AttendanceRow | undefined;
  /** From when on people may be put down as present; null: now. */
  readonly opensAt: number | null;
}

/** The attendance row of the current sitting, and what it would be called if there is none yet. */
export async function attendanceOf(work: Work, participantId: string): Promise<RollPlace> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  const sittingId = meeting.currentSittingId;
  if (sittingId === null || !rollIsOpen(meeting.state)) throw participantRefusals.noSitting();
  const sitting = await work.need(SittingRow, sittingId);
  if (sitting.state === 'ended') throw participantRefusals.noSitting();
  const id = attendanceId(sittingId, participantId);
  const row = (await work.all(AttendanceRow)).find((one) => one.id === id);
  return { id, sittingId, row, opensAt: rollOpensAt(meeting, sitting) };
}
