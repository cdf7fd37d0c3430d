// meeting.move: the states before and after the session. Opening, adjourning and closing have commands of their own.
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { moveMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { mustTell } from '@hop/shared/meetings/changes.js';
import { offSentence } from '@hop/shared/meetings/sentences.js';
import { recallDocuments } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { noticeToAll } from '../messages/acts.js';
import { MeetingRow } from './meeting.entity.js';
import { requireMove, thisMeeting } from './meeting-steps.js';

/** Whoever prepared or was invited must be able to read why. */
const needsReason: readonly MeetingState[] = ['returned', 'cancelled', 'postponed'];

export const moveMeetingHandler = handle(moveMeeting, async (work, { to, reason }) => {
  const meeting = await thisMeeting(work);
  requireMove(meeting, to);
  if (needsReason.includes(to) && !reason) throw meetingRefusals.reasonNeeded();
  work.update(MeetingRow, meeting, { state: to, stateReason: reason || null });
  if (to === 'cancelled') await recallDocuments(work, true);
  if (mustTell(meeting.state) && (to === 'cancelled' || to === 'postponed'))
    await noticeToAll(work, offSentence(to, reason ?? ''));
  return { state: to };
});
