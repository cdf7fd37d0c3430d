// sitting.edit: what a sitting is called, and when it takes place while it has not begun.
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { editSitting } from '@hop/shared/meetings/sittings-commands.js';
import { handle } from '../kernel/handler.js';
import { SittingRow } from './meeting.entity.js';
import { livingMeeting } from './meeting-steps.js';
import { numberSittings, requireRoom } from './sitting-steps.js';

export const editSittingHandler = handle(
  editSitting,
  async (work, { sittingId, baseVersion, ...changes }) => {
    const meeting = await livingMeeting(work);
    const sitting = await work.need(SittingRow, sittingId);
    work.fresh(sitting, baseVersion);
    const { startsAt } = changes;
    if (startsAt !== undefined || changes.plannedEndAt !== undefined) {
      if (sitting.state !== 'planned') throw meetingRefusals.sittingBegan();
      if (sitting.number === 1 && startsAt !== undefined && startsAt !== meeting.startsAt)
        throw meetingRefusals.startsWithMeeting();
      await requireRoom(work, { ...sitting, ...changes });
    }
    work.update(SittingRow, sitting, changes);
    await numberSittings(work);
    const { version, number } = await work.need(SittingRow, sittingId);
    return { version, number };
  },
);
