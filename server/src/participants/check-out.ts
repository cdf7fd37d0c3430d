// attendance.checkOut: somebody has left the sitting. A lost connection never does this.
import { checkOut } from '@hop/shared/participants/participants-commands.js';
import { leave } from '@hop/shared/participants/attendance-moves.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { recountPresent } from '../ballots/acts.js';
import { handle } from '../kernel/handler.js';
import { attendanceOf, personMeant, subjectOf } from './participant-steps.js';
import { AttendanceRow } from './participant.entity.js';

export const checkOutHandler = handle(
  checkOut,
  async (work, args) => {
    const { id } = await personMeant(work, args);
    const { row } = await attendanceOf(work, id);
    const isThere = row?.state === 'present' || row?.state === 'substituted';
    if ((row?.state === 'left' || isThere) && row.leftAt !== null) return { leftAt: row.leftAt };
    if (!isThere) throw participantRefusals.notPresent();
    work.update(AttendanceRow, row, leave(row, work.now));
    await recountPresent(work);
    return { leftAt: work.now };
  },
  { subject: subjectOf },
);
