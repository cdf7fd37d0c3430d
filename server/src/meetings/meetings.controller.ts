// GET /api/meetings: where I take part; /calendar: when, and what clashes; /clashes: what would. What is in a meeting comes from its snapshot.
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Calendar, PlannedClash } from '@hop/shared/meetings/calendar.js';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { MeetingCalendar } from './meeting-calendar.js';
import { MeetingList, type ListedMeeting } from './meeting-list.js';

const instant = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const LONGEST_MS = 400 * 86_400_000;
const spanSchema = z
  .object({ from: instant, to: instant })
  .refine(({ from, to }) => from < to && to - from <= LONGEST_MS);
const plannedSchema = z.object({
  startsAt: instant,
  endsAt: instant.optional(),
  place: z.string().max(1200),
  meetingId: z.string().max(100).optional(),
});

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(
    private readonly list: MeetingList,
    private readonly calendar: MeetingCalendar,
  ) {}

  /** Newest first. */
  @Get()
  mine(@WhoAmI() me: Identity): Promise<ListedMeeting[]> {
    return this.list.of(me);
  }

  /** Epoch ms; at most some 13 months at once. */
  @Get('calendar')
  within(@WhoAmI() me: Identity, @Query() query: unknown): Promise<Calendar> {
    const span = spanSchema.safeParse(query);
    if (!span.success) throw refusals.invalid();
    return this.calendar.within(me, span.data.from, span.data.to);
  }

  /** What a time and place would be in the way of, before they are saved. */
  @Get('clashes')
  against(@WhoAmI() me: Identity, @Query() query: unknown): Promise<PlannedClash[]> {
    const planned = plannedSchema.safeParse(query);
    if (!planned.success) throw refusals.invalid();
    return this.calendar.against(me, planned.data);
  }
}
