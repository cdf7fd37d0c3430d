// sitting.remove: a planned sitting goes, and the later ones move up. The next one to be called stays: its roll may have been called.
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { removeSitting } from '@hop/shared/meetings/sittings-commands.js';
import { leaveSitting } from '../agenda/acts.js';
import { handle } from '../kernel/handler.js';
import { SittingRow } from './meeting.entity.js';
import { livingMeeting } from './meeting-steps.js';
import { numberSittings } from './sitting-steps.js';

export const removeSittingHandler = handle(removeSitting, async (work, { sittingId }) => {
  const meeting = await livingMeeting(work);
  const sitting = await work.need(SittingRow, sittingId);
  if (sitting.state !== 'planned') throw meetingRefusals.sittingBegan();
  if (sitting.id === meeting.currentSittingId) throw meetingRefusals.sittingNext();
  await leaveSitting(work, sitting.id);
  work.remove(SittingRow, sitting);
  await numberSittings(work);
  return {};
});
