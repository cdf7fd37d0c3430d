// Meetings and sittings: their life cycle, and the list of one's own.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { adjournMeetingHandler } from './adjourn-meeting.js';
import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';
import { CalendarFeeds } from './calendar-feeds.js';
import { closeMeetingHandler } from './close-meeting.js';
import { copyMeetingHandler } from './copy-meeting.js';
import { createMeetingHandler } from './create-meeting.js';
import { editMeetingHandler } from './edit-meeting.js';
import { editSittingHandler } from './edit-sitting.js';
import { keepClashHandler, releaseClashHandler } from './keep-clash.js';
import { KeptClashRow } from './kept-clash.entity.js';
import { MeetingCalendar } from './meeting-calendar.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { MeetingList } from './meeting-list.js';
import { meetingProjections } from './meeting.projection.js';
import { MeetingsController } from './meetings.controller.js';
import { moveMeetingHandler } from './move-meeting.js';
import { openMeetingHandler } from './open-meeting.js';
import { planSittingHandler } from './plan-sitting.js';
import { removeSittingHandler } from './remove-sitting.js';
import { reopenMeetingHandler } from './reopen-meeting.js';
import { resumeMeetingHandler } from './resume-meeting.js';

@Module({
  controllers: [MeetingsController, CalendarFeedController],
  providers: [MeetingList, MeetingCalendar, CalendarFeeds],
})
@Capability({
  tables: [MeetingRow, SittingRow, CalendarFeedRow, KeptClashRow],
  handlers: [
    createMeetingHandler,
    copyMeetingHandler,
    planSittingHandler,
    editSittingHandler,
    removeSittingHandler,
    editMeetingHandler,
    moveMeetingHandler,
    keepClashHandler,
    releaseClashHandler,
    openMeetingHandler,
    adjournMeetingHandler,
    resumeMeetingHandler,
    closeMeetingHandler,
    reopenMeetingHandler,
  ],
  projections: meetingProjections,
})
export class MeetingsModule {}
