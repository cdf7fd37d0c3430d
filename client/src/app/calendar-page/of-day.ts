// What stands in one day of the calendar: parts of meetings cut to the day, side by side where they overlap.
import {
  isPrepared,
  type Calendar,
  type CalendarClash,
  type CalendarMeeting,
} from '@hop/shared/meetings/calendar.js';

export const DAY_MS = 86_400_000;

export type Mark = 'issued' | 'prepared' | 'clash' | 'off';
export interface DayPart {
  readonly meeting: CalendarMeeting;
  readonly mark: Mark;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Which of how many columns beside each other. */
  readonly lane: number;
  readonly lanes: number;
}

const within = (day: number, { startsAt, endsAt }: { startsAt: number; endsAt: number }): boolean =>
  startsAt < day + DAY_MS && endsAt > day;

/** Clashes that touch the day, which is named by its midnight: of several days they are told on each. */
export const clashesOf = (calendar: Calendar, day: number): CalendarClash[] =>
  calendar.clashes.filter(({ spans }) => spans.some((span) => within(day, span)));

/** When on that day both are at once for the first time. */
export const clashStart = ({ spans }: CalendarClash, day: number): number =>
  Math.max(
    day,
    ...spans
      .filter((span) => within(day, span))
      .slice(0, 1)
      .map(({ startsAt }) => startsAt),
  );

function markOf({ id, state }: CalendarMeeting, clashes: readonly CalendarClash[]): Mark {
  if (state === 'cancelled' || state === 'postponed') return 'off';
  const prepared = isPrepared(state);
  const mine = clashes.filter(({ ids, kept }) => kept === null && ids.includes(id));
  // The one that can still give way carries the mark; where both are out, both do.
  if (mine.some(({ moves }) => moves === null || moves.meetingId === id)) return 'clash';
  return prepared ? 'prepared' : 'issued';
}

/** The earliest first. */
export function partsOf(calendar: Calendar, day: number): DayPart[] {
  const clashes = clashesOf(calendar, day);
  const parts = calendar.meetings
    .flatMap((meeting) =>
      meeting.spans
        .filter((span) => within(day, span))
        .map(({ startsAt, endsAt }) => ({
          meeting,
          mark: markOf(meeting, clashes),
          startsAt: Math.max(startsAt, day),
          endsAt: Math.min(endsAt, day + DAY_MS),
        })),
    )
    .sort((a, b) => a.startsAt - b.startsAt);
  const ends: number[] = [];
  const placed = parts.map((part) => {
    const free = ends.findIndex((end) => end <= part.startsAt);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = part.endsAt;
    return { ...part, lane };
  });
  return placed.map((part) => {
    const beside = placed.filter((one) => one.startsAt < part.endsAt && part.startsAt < one.endsAt);
    return { ...part, lanes: Math.max(...beside.map(({ lane }) => lane)) + 1 };
  });
}
