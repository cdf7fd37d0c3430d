// attendance.checkIn: somebody is there, by the own word, the operator's or the staff's. A second check-in changes nothing.
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { participantRefusals } from '@hop/shared/participants/refusals.js';
import { arrive, unrecorded } from '@hop/shared/participants/attendance-moves.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { recountPresent } from '../ballots/acts.js';
import { handle } from '../kernel/handler.js';
import { attendanceOf, personMeant, subjectOf } from './participant-steps.js';
import { AttendanceRow } from './participant.entity.js';

export const checkInHandler = handle(
  checkIn,
  async (work, args) => {
    const { id: participantId } = await personMeant(work, args);
    const { id, sittingId, row } = await attendanceOf(work, participantId);
    if (row?.state === 'present' && row.checkedInAt !== null)
      return { checkedInAt: row.checkedInAt };
    // The substitute may hold the member's tablet, and must not come to the member's vote by it.
    if (row?.state === 'substituted' && !isStaff(work.actor))
      throw participantRefusals.substituted();
    const here = arrive(row ?? unrecorded, args.mode, work.now);
    if (row) work.update(AttendanceRow, row, here);
    else work.insert(AttendanceRow, { id, sittingId, participantId, ...here });
    await recountPresent(work);
    return { checkedInAt: work.now };
  },
  { subject: subjectOf },
);
