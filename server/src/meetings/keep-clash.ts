// meeting.keepClash, meeting.releaseClash: a clash that whoever runs one of the two meetings leaves as it is, and says why. The clash
// itself is never stored: it is reckoned again here, and kept only as it was read.
import { refusals } from '@hop/shared/core/refusal.js';
import { standsInCalendar } from '@hop/shared/meetings/calendar.js';
import { keepClash, releaseClash } from '@hop/shared/meetings/clash-commands.js';
import { conflictOf, type Occupation } from '@hop/shared/meetings/conflicts.js';
import { takesPlace } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { signOf } from './clash-sign.js';
import { KeptClashRow } from './kept-clash.entity.js';
import { livingMeeting } from './meeting-steps.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { spansOf } from './spans.js';

const idOf = (meetingId: string, otherMeetingId: string): string =>
  `${meetingId}-${otherMeetingId}`;

export const keepClashHandler = handle(
  keepClash,
  async (work, { otherMeetingId, sign, reason }) => {
    const meeting = await livingMeeting(work);
    const other = await otherMeeting(work, otherMeetingId);
    const clash =
      takesPlace(meeting.state) && takesPlace(other.state)
        ? conflictOf(await occupationOf(work, meeting), await occupationOf(work, other))
        : null;
    if (clash === null || signOf(clash, meeting.place) !== sign)
      throw meetingRefusals.clashChanged();
    const id = idOf(meeting.id, otherMeetingId);
    const kept = { otherMeetingId, sign, reason, by: work.actor.name, at: work.now };
    const known = await work.staging.one(KeptClashRow, id);
    if (known) work.update(KeptClashRow, known, kept);
    else work.insert(KeptClashRow, { id, ...kept });
    return {};
  },
);

export const releaseClashHandler = handle(releaseClash, async (work, { otherMeetingId }) => {
  await livingMeeting(work);
  const known = await work.staging.one(KeptClashRow, idOf(work.meetingId, otherMeetingId));
  if (known) work.remove(KeptClashRow, known);
  return {};
});

/** One that stands in the actor's calendar. Of any other it is not even said that it exists. */
async function otherMeeting(work: Work, id: string): Promise<MeetingRow> {
  const meeting = await work.staging.one(MeetingRow, id);
  const mine = await work.staging.where(ParticipantRow, 'personId', work.actor.id);
  const place = mine.find(({ meetingId }) => meetingId === id);
  if (!meeting || !place || id === work.meetingId || !standsInCalendar(place.role, meeting.state))
    throw refusals.notFound();
  return meeting;
}

async function occupationOf(work: Work, meeting: MeetingRow): Promise<Occupation> {
  const { id, place } = meeting;
  const people = await work.staging.where(ParticipantRow, 'meetingId', id);
  const sittings = await work.staging.where(SittingRow, 'meetingId', id);
  return {
    ...{ id, place, spans: spansOf(meeting, sittings) },
    people: people.map(({ personId }) => personId),
  };
}
