// meeting.edit: what the meeting is called, when and where it takes place, and its rules. Not its state.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from './meeting.entity.js';
import { requireAllowed } from './meeting-rules.js';
import { thisMeeting } from './meeting-steps.js';

export const editMeetingHandler = handle(editMeeting, async (work, { baseVersion, ...changes }) => {
  const meeting = await thisMeeting(work);
  if (isOver(meeting.state)) throw meetingRefusals.over();
  work.fresh(meeting, baseVersion);
  if (changes.rules) requireAllowed(meeting.type, changes.rules);
  return { version: work.update(MeetingRow, meeting, changes).version };
});
