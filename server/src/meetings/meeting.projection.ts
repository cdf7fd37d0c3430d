// Who sees what of a meeting:
//   meeting  everyone of the meeting
//   sitting  everyone of the meeting
import { meetingEntity, sittingEntity } from '@hop/shared/meetings/meeting.js';
import { projection } from '../kernel/capability.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';

export const meetingProjections = [
  projection({
    entity: meetingEntity,
    row: MeetingRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
  projection({
    entity: sittingEntity,
    row: SittingRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
];
