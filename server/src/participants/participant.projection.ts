// Who sees what of the people of a meeting:
//   participant  everyone of the meeting; never the telephone number or which account it is
//   attendance   everyone of the meeting; the reason of somebody excused only staff and chair; never what is kept for taking a coming back
import { attendanceEntity, participantEntity } from '@hop/shared/participants/participant.js';
import { projection } from '../kernel/capability.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

export const participantProjections = [
  projection({
    entity: participantEntity,
    row: ParticipantRow,
    project: ({ meetingId: _, personId: _account, phone: _phone, ...wire }) => wire,
  }),
  projection({
    entity: attendanceEntity,
    row: AttendanceRow,
    project: ({ meetingId: _, beforeArrival: _before, reason, ...wire }, audience) => ({
      ...wire,
      reason: audience === 'staff' || audience === 'chair' ? reason : null,
    }),
  }),
];
