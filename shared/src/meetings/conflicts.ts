// Meetings that want one room or one person at one time, and when one of them could take place instead. Warns, never blocks.
import { foldMarks } from '../core/fold.js';
import { VIETNAM_MS } from '../core/vietnam-time.js';
import { isWorkingDay } from './working-days.js';

export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}
export interface Occupation {
  readonly id: string;
  readonly place: string;
  /** Its sittings in time. */
  readonly spans: readonly Span[];
  /** Ids of those who take part. */
  readonly people: readonly string[];
}
export interface Conflict extends Span {
  readonly ids: readonly [string, string];
  readonly sameRoom: boolean;
  /** Ids of those who are in both. */
  readonly people: readonly string[];
  /** Every time at which both are; the first one is that of the conflict. */
  readonly spans: readonly Span[];
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Where nobody said how long it takes. */
export const USUAL_LENGTH_MS = 3 * HOUR_MS;
/** When the halves of a working day begin and end. */
const HALVES = [
  { from: 8, to: 12 },
  { from: 14, to: 17.5 },
] as const;
const DAYS_AHEAD = 14;

/** Words of a place as people write them alike: no marks, no letter case, no punctuation. */
const room = (place: string): string =>
  foldMarks(place)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Midnight in Vietnam of the day of an instant. */
export const dayStart = (at: number): number =>
  Math.floor((at + VIETNAM_MS) / DAY_MS) * DAY_MS - VIETNAM_MS;

const overlaps = (one: readonly Span[], other: readonly Span[]): Span[] =>
  one.flatMap((a) =>
    other
      .map((b) => ({
        startsAt: Math.max(a.startsAt, b.startsAt),
        endsAt: Math.min(a.endsAt, b.endsAt),
      }))
      .filter(({ startsAt, endsAt }) => startsAt < endsAt),
  );

/** null: both can take place. */
export function conflictOf(one: Occupation, other: Occupation): Conflict | null {
  const spans = overlaps(one.spans, other.spans);
  const [first] = spans;
  if (first === undefined) return null;
  const sameRoom = room(one.place) !== '' && room(one.place) === room(other.place);
  const there = new Set(other.people);
  const people = one.people.filter((id) => there.has(id));
  if (!sameRoom && people.length === 0) return null;
  return { ...first, ids: [one.id, other.id], sameRoom, people, spans };
}

/** What a clash is about, in one text: times, room and people, however they are listed. */
export const clashFacts = ({ spans, sameRoom, people }: Conflict, place: string): string =>
  JSON.stringify([
    spans.map(({ startsAt, endsAt }) => [startsAt, endsAt]),
    sameRoom ? room(place) : '',
    [...people].sort(),
  ]);

/** Every pair once, the earliest first. */
export function conflictsOf(meetings: readonly Occupation[]): Conflict[] {
  return meetings
    .flatMap((one, index) =>
      meetings.slice(index + 1).flatMap((other) => conflictOf(one, other) ?? []),
    )
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** Whether a meeting that is moved there ends within the half day, or within the day where it is longer than a half. */
function fits(hour: number, lengthMs: number): boolean {
  const half = HALVES.find(({ from }) => from === hour);
  if (half === undefined) return false;
  if (lengthMs <= (half.to - half.from) * HOUR_MS) return true;
  return hour === HALVES[0].from && lengthMs <= (HALVES[1].to - hour) * HOUR_MS;
}

/** Up to `count` later beginnings at which `one` is in nobody's way: halves of working days, from its own day on. */
export function freeStarts(
  one: Occupation,
  others: readonly Occupation[],
  now: number,
  count = 2,
): number[] {
  const first = Math.min(...one.spans.map(({ startsAt }) => startsAt));
  const length = Math.max(...one.spans.map(({ endsAt }) => endsAt)) - first;
  const found: number[] = [];
  for (let day = 0; day <= DAYS_AHEAD && found.length < count; day += 1) {
    const midnight = dayStart(first) + day * DAY_MS;
    if (!isWorkingDay(midnight)) continue;
    for (const { from } of HALVES) {
      const startsAt = midnight + from * HOUR_MS;
      const later = startsAt - first;
      if (startsAt <= now || later === 0 || (length < DAY_MS && !fits(from, length))) continue;
      const moved = {
        ...one,
        spans: one.spans.map((span) => ({
          startsAt: span.startsAt + later,
          endsAt: span.endsAt + later,
        })),
      };
      if (others.every((other) => other.id === one.id || conflictOf(moved, other) === null))
        found.push(startsAt);
    }
  }
  return found.slice(0, count);
}
