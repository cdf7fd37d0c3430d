// attendance.markAbsent: away without a reason; also takes back an excuse or a substitute. Not for those who were there.
import { unrecorded, withdraw } from '@hop/shared/participants/attendance-moves.js';
import { markAbsent } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { handle } from '../kernel/handler.js';
import { attendanceOf, personMeant } from './participant-steps.js';
import { AttendanceRow } from './participant.entity.js';

export const markAbsentHandler = handle(markAbsent, async (work, { participantId }) => {
  await personMeant(work, { participantId });
  const { id, sittingId, row } = await attendanceOf(work, participantId);
  if (row?.state === 'present' || row?.state === 'left') throw participantRefusals.isHere();
  if (row) work.update(AttendanceRow, row, withdraw(row));
  else
    work.insert(AttendanceRow, {
      ...{ id, sittingId, participantId, ...unrecorded, beforeArrival: null },
    });
  return {};
});
