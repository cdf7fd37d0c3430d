// GET /api/meetings: where I take part. What is in a meeting comes from its snapshot.
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { MeetingList, type ListedMeeting } from './meeting-list.js';

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(private readonly list: MeetingList) {}

  /** Newest first. */
  @Get()
  mine(@WhoAmI() me: Identity): Promise<ListedMeeting[]> {
    return this.list.of(me);
  }
}
