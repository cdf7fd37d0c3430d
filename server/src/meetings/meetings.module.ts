// Meetings and sittings: their life cycle.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { createMeetingHandler } from './create-meeting.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { meetingProjections } from './meeting.projection.js';

@Module({})
@Capability({
  tables: [MeetingRow, SittingRow],
  handlers: [createMeetingHandler],
  projections: meetingProjections,
})
export class MeetingsModule {}
