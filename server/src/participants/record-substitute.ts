// attendance.substitute: somebody else came instead of one who is not here. Voting and the quorum go on without either.
import { substitute, unrecorded } from '@hop/shared/participants/attendance-moves.js';
import { recordSubstitute } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { handle } from '../kernel/handler.js';
import { attendanceOf, personMeant } from './participant-steps.js';
import { AttendanceRow } from './participant.entity.js';

export const recordSubstituteHandler = handle(
  recordSubstitute,
  async (work, { participantId, name, position, mode }) => {
    await personMeant(work, { participantId });
    const { id, sittingId, row } = await attendanceOf(work, participantId);
    if (row?.state === 'present') throw participantRefusals.isHere();
    const record = substitute(row ?? unrecorded, { name, position }, mode, work.now);
    if (row) work.update(AttendanceRow, row, record);
    else
      work.insert(AttendanceRow, {
        ...{ id, sittingId, participantId, ...record, beforeArrival: null },
      });
    return {};
  },
);
