// meeting.edit: what the meeting is called, when and where it takes place, and its rules. Not its state.
// Once the invitations are out, everybody invited is told of a new time or place, and it stays written in the meeting.
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { changesOf, mustTell } from '@hop/shared/meetings/changes.js';
import { changeSentence } from '@hop/shared/meetings/sentences.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { noticeToAll } from '../messages/acts.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { requireAllowed, requireEndAfterStart } from './meeting-rules.js';
import { livingMeeting } from './meeting-steps.js';

export const editMeetingHandler = handle(editMeeting, async (work, { baseVersion, ...args }) => {
  const meeting = await livingMeeting(work);
  work.fresh(meeting, baseVersion);
  if (args.rules) requireAllowed(meeting.type, args.rules);
  const startsAt = args.startsAt ?? meeting.startsAt;
  const later = startsAt - meeting.startsAt;
  const end = meeting.plannedEndAt === null ? null : meeting.plannedEndAt + later;
  const plannedEndAt = args.plannedEndAt === undefined ? end : args.plannedEndAt;
  requireEndAfterStart(startsAt, plannedEndAt);
  await moveSittings(work, later, startsAt, plannedEndAt);
  const changes = mustTell(meeting.state) ? changesOf(meeting, args, work.now) : [];
  for (const change of changes) await noticeToAll(work, changeSentence(change));
  const { version } = work.update(MeetingRow, meeting, {
    ...args,
    plannedEndAt,
    changes: [...meeting.changes, ...changes],
  });
  return { version };
});

/** Sittings that have not begun move with the meeting; the only one of a meeting also ends with it. */
async function moveSittings(
  work: Work,
  later: number,
  startsAt: number,
  plannedEndAt: number | null,
): Promise<void> {
  const sittings = await work.all(SittingRow);
  const moved = (at: number | null): number | null => (at === null ? null : at + later);
  for (const sitting of sittings) {
    if (sitting.state !== 'planned') continue;
    const alone = sittings.length === 1;
    const place = {
      startsAt: sitting.number === 1 ? startsAt : moved(sitting.startsAt),
      plannedEndAt: alone ? plannedEndAt : moved(sitting.plannedEndAt),
    };
    if (place.startsAt !== sitting.startsAt || place.plannedEndAt !== sitting.plannedEndAt)
      work.update(SittingRow, sitting, place);
  }
}
