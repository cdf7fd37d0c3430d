// meeting.open: the first sitting begins and the first item becomes current. Without a quorum only when that is confirmed;
// the figures stand in the reply, which is journalled, like the refusal before it.
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { startAgenda } from '../agenda/acts.js';
import { handle } from '../kernel/handler.js';
import { countQuorum } from '../participants/acts.js';
import { MeetingRow } from './meeting.entity.js';
import { requireMove, runSitting, thisMeeting } from './meeting-steps.js';

export const openMeetingHandler = handle(openMeeting, async (work, { confirmWithoutQuorum }) => {
  requireMove(await thisMeeting(work), 'inSession', ['issued']);
  if (!(await startAgenda(work))) throw meetingRefusals.noAgenda();
  const quorum = await countQuorum(work);
  if (!quorum.reached && !confirmWithoutQuorum)
    throw meetingRefusals.noQuorum({ needed: quorum.needed, present: quorum.present });
  await runSitting(work);
  const meeting = await thisMeeting(work);
  work.update(MeetingRow, meeting, { state: 'inSession', openedAt: work.now, stateReason: null });
  return { state: 'inSession' as const, quorum };
});
