// Steps that the commands of planned sittings share: where one may stand, its number, and the meeting's planned end. Not for other capabilities.
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { faultOf, renumbered } from '@hop/shared/meetings/sitting-plan.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { thisMeeting } from './meeting-steps.js';

const refusalOf = {
  endsBeforeStart: meetingRefusals.endsBeforeStart,
  beforeCurrent: meetingRefusals.sittingBeforeCurrent,
  overlaps: meetingRefusals.sittingOverlaps,
};

export async function requireRoom(
  work: Work,
  placed: Pick<SittingRow, 'id' | 'startsAt' | 'plannedEndAt'>,
): Promise<void> {
  const { currentSittingId } = await thisMeeting(work);
  const { id, startsAt, plannedEndAt } = placed;
  if (startsAt === null) return;
  const sittings = await work.all(SittingRow);
  const fault = faultOf({ id, startsAt, plannedEndAt }, sittings, currentSittingId);
  if (fault !== null) throw refusalOf[fault]();
}

export async function numberSittings(work: Work): Promise<void> {
  const { currentSittingId } = await thisMeeting(work);
  for (const { sitting, number } of renumbered(await work.all(SittingRow), currentSittingId))
    work.update(SittingRow, sitting, { number });
  await followSittings(work);
}

/** The meeting ends with its last sitting. */
export async function followSittings(work: Work): Promise<void> {
  const meeting = await thisMeeting(work);
  const ends = (await work.all(SittingRow)).flatMap(({ plannedEndAt }) => plannedEndAt ?? []);
  const plannedEndAt = ends.length === 0 ? null : Math.max(...ends);
  if (plannedEndAt !== meeting.plannedEndAt) work.update(MeetingRow, meeting, { plannedEndAt });
}
