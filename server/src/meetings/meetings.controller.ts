// GET /api/meetings: where I take part; /page: in pages; /calendar: when, and what clashes; /clashes: what would. What is in a meeting comes from its snapshot.
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Calendar, PlannedClash } from '@hop/shared/meetings/calendar.js';
import { meetingPageQuerySchema } from '@hop/shared/meetings/meeting-page.js';
import { z } from 'zod';
import { WhoAmI } from '../identity/identity.guard.js';
import type { Identity } from '../kernel/identity.js';
import { MeetingCalendar } from './meeting-calendar.js';
import { MeetingList, type ListedMeeting, type MeetingPage } from './meeting-list.js';

const instant = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const LONGEST_MS = 400 * 86_400_000;
const spanSchema = z
  .object({ from: instant, to: instant })
  .refine(({ from, to }) => from < to && to - from <= LONGEST_MS);
const mineSchema = z.object({ over: z.coerce.number().int().min(0).max(1000).optional() });
const plannedSchema = z
  .object({
    startsAt: instant,
    endsAt: instant.optional(),
    place: z.string().max(1200),
    meetingId: z.string().max(100).optional(),
    fromMeetingId: z.string().max(100).optional(),
  })
  .refine(({ startsAt, endsAt = startsAt }) => endsAt - startsAt <= LONGEST_MS);

@ApiTags('meetings')
@Controller('api/meetings')
export class MeetingsController {
  constructor(
    private readonly list: MeetingList,
    private readonly calendar: MeetingCalendar,
  ) {}

  /** Newest first; with `over=20` only the newest 20 of those that are over. */
  @Get()
  mine(@WhoAmI() me: Identity, @Query() query: unknown): Promise<ListedMeeting[]> {
    const asked = mineSchema.safeParse(query);
    if (!asked.success) throw refusals.invalid();
    return this.list.of(me, asked.data.over);
  }

  /** A list in pages, searched without tone marks. */
  @Get('page')
  page(@WhoAmI() me: Identity, @Query() query: unknown): Promise<MeetingPage> {
    const asked = meetingPageQuerySchema.safeParse(query);
    if (!asked.success) throw refusals.invalid();
    return this.list.page(me, asked.data);
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
