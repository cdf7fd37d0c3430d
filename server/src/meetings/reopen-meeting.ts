// meeting.reopen: from closed back into session, with a reason. The last sitting goes on; no item is current until the chair goes to one.
import { reopenMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { recallDocuments } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { conclusionChangesReaders } from '../minutes/acts.js';
import { MeetingRow } from './meeting.entity.js';
import { requireMove, runSitting, thisMeeting } from './meeting-steps.js';

export const reopenMeetingHandler = handle(reopenMeeting, async (work, { reason }) => {
  const meeting = await thisMeeting(work);
  requireMove(meeting, 'inSession', ['closed']);
  work.update(MeetingRow, meeting, { state: 'inSession', closedAt: null, stateReason: reason });
  await runSitting(work);
  await conclusionChangesReaders(work);
  await recallDocuments(work, false);
  return { state: 'inSession' as const };
});
