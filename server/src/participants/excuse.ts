// attendance.excuse: somebody stays away with leave and a reason; a substitute stays recorded beside it. Not for those who were there.
import { excuse } from '@hop/shared/participants/participants-commands.js';
import { unrecorded } from '@hop/shared/participants/attendance-moves.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { handle } from '../kernel/handler.js';
import { attendanceOf, personMeant } from './participant-steps.js';
import { AttendanceRow } from './participant.entity.js';

export const excuseHandler = handle(excuse, async (work, { participantId, reason }) => {
  await personMeant(work, { participantId });
  const { id, sittingId, row } = await attendanceOf(work, participantId);
  if (row?.state === 'present' || row?.state === 'left') throw participantRefusals.hasActed();
  if (row?.state === 'substituted') work.update(AttendanceRow, row, { reason });
  else if (row) work.update(AttendanceRow, row, { state: 'excused', reason });
  else
    work.insert(AttendanceRow, {
      ...{ id, sittingId, participantId, ...unrecorded, beforeArrival: null },
      ...{ state: 'excused', reason },
    });
  return {};
});
