// The calendar of one person: what GET /api/meetings/calendar answers, and who finds a meeting in it.
import { runsMeeting } from './meeting-page.js';
import { z } from 'zod';
import { meetingRoleSchema, type MeetingRole } from '../policy/actor.js';
import { meetingStateSchema, type MeetingState } from './meeting.js';

const span = z.object({ startsAt: z.number(), endsAt: z.number() });

export const calendarMeetingSchema = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  state: meetingStateSchema,
  place: z.string(),
  role: meetingRoleSchema.nullable(),
  participants: z.number(),
  /** At least one; the earliest first. */
  spans: z.array(span),
});
export type CalendarMeeting = z.output<typeof calendarMeetingSchema>;

export const calendarClashSchema = z.object({
  /** Every time at which both are; the earliest first. */
  spans: z.array(span),
  ids: z.tuple([z.string(), z.string()]),
  sameRoom: z.boolean(),
  people: z.array(z.string()),
  /** Which of the two the reader may move, and free beginnings for it; null where neither. */
  moves: z.object({ meetingId: z.string(), starts: z.array(z.number()) }).nullable(),
  /** What is named to keep it as it is (meeting.keepClash). */
  sign: z.string(),
  /** In which of the two the reader may keep it; of one that is kept, in which to take that back: in both where both said so. */
  keepers: z.array(z.string()),
  /** It stays on purpose; null: it is a warning. */
  kept: z.object({ reason: z.string(), by: z.string(), at: z.number() }).nullable(),
});
export type CalendarClash = z.output<typeof calendarClashSchema>;

export const calendarSchema = z.object({
  meetings: z.array(calendarMeetingSchema),
  clashes: z.array(calendarClashSchema),
});
export type Calendar = z.output<typeof calendarSchema>;

const inPreparation: readonly MeetingState[] = ['draft', 'pendingApproval', 'returned', 'approved'];
export const isPrepared = (state: MeetingState): boolean => inPreparation.includes(state);

/** What a time and place that somebody is about to save would be in the way of: GET /api/meetings/clashes. */
export const plannedClashesSchema = z.array(
  span.extend({
    title: z.string(),
    place: z.string(),
    sameRoom: z.boolean(),
    people: z.array(z.string()),
  }),
);
export type PlannedClash = z.output<typeof plannedClashesSchema>[number];

/** Until a meeting is issued it stands in the calendar only of those who prepare it. */
export const standsInCalendar = (role: MeetingRole | null, state: MeetingState): boolean =>
  !isPrepared(state) || runsMeeting(role);
