// meeting.adjourn: a recess, or the end of a sitting. Clocks stand still, and nothing may be under vote meanwhile.
import { refusals } from '@hop/shared/core/refusal.js';
import { adjournMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { restAgenda } from '../agenda/acts.js';
import { requireNoOpenBallot } from '../ballots/acts.js';
import { endLead } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { endRunningSpeech } from '../speaking/acts.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { currentSitting, nextSitting, requireMove, thisMeeting } from './meeting-steps.js';

/** Nobody rests longer than a year: a typed date is wrong then. */
const LONGEST_RECESS_MS = 366 * 86_400_000;

export const adjournMeetingHandler = handle(
  adjournMeeting,
  async (work, { endSitting, resumesAt }) => {
    const meeting = await thisMeeting(work);
    requireMove(meeting, 'adjourned');
    if (resumesAt !== null && resumesAt <= work.now) throw meetingRefusals.resumesInThePast();
    if (resumesAt !== null && resumesAt > work.now + LONGEST_RECESS_MS) throw refusals.invalid();
    await requireNoOpenBallot(work);
    await endRunningSpeech(work);
    await restAgenda(work);
    await endLead(work);
    if (!endSitting) {
      work.update(MeetingRow, meeting, { state: 'adjourned', resumesAt });
      return { state: 'adjourned' as const };
    }
    const sitting = await currentSitting(work);
    work.update(SittingRow, sitting, { state: 'ended', endedAt: work.now });
    const currentSittingId = await nextSitting(work, sitting.number + 1);
    work.update(MeetingRow, meeting, { state: 'adjourned', resumesAt, currentSittingId });
    return { state: 'adjourned' as const };
  },
);
