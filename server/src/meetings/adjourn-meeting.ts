// meeting.adjourn: a recess, or the end of a sitting. Clocks stand still, and nothing may be under vote meanwhile.
import { adjournMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { restAgenda } from '../agenda/acts.js';
import { requireNoOpenBallot } from '../ballots/acts.js';
import { handle } from '../kernel/handler.js';
import { endRunningSpeech } from '../speaking/acts.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { currentSitting, planSitting, requireMove, thisMeeting } from './meeting-steps.js';

export const adjournMeetingHandler = handle(adjournMeeting, async (work, { endSitting }) => {
  const meeting = await thisMeeting(work);
  requireMove(meeting, 'adjourned');
  await requireNoOpenBallot(work);
  await endRunningSpeech(work);
  await restAgenda(work);
  if (!endSitting) {
    work.update(MeetingRow, meeting, { state: 'adjourned' });
    return { state: 'adjourned' as const };
  }
  const sitting = await currentSitting(work);
  work.update(SittingRow, sitting, { state: 'ended', endedAt: work.now });
  const currentSittingId = planSitting(work, sitting.number + 1);
  work.update(MeetingRow, meeting, { state: 'adjourned', currentSittingId });
  return { state: 'adjourned' as const };
});
