// meeting.resume: after a recess the sitting goes on, after the end of a sitting the next one begins.
import { resumeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { continueAgenda } from '../agenda/acts.js';
import { handle } from '../kernel/handler.js';
import { countQuorum } from '../participants/acts.js';
import { MeetingRow } from './meeting.entity.js';
import { requireMove, runSitting, thisMeeting } from './meeting-steps.js';

export const resumeMeetingHandler = handle(resumeMeeting, async (work) => {
  const meeting = await thisMeeting(work);
  requireMove(meeting, 'inSession', ['adjourned']);
  work.update(MeetingRow, meeting, { state: 'inSession', resumesAt: null });
  await runSitting(work);
  await continueAgenda(work);
  return { state: 'inSession' as const, quorum: await countQuorum(work) };
});
