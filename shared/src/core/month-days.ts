// The days of a month as calendars show them. Which meetings stand in them: meetings/calendar.ts.
import { VIETNAM_MS, vietnamTime } from './vietnam-time.js';

const DAY_MS = 86_400_000;

/** Midnights in Vietnam of whole weeks, Monday first, that hold the month (1 to 12; others count on into other years). */
export function monthDays(year: number, month: number): number[] {
  const first = Date.UTC(year, month - 1, 1) - VIETNAM_MS;
  const next = Date.UTC(year, month, 1) - VIETNAM_MS;
  const before = (vietnamTime(first).weekday + 6) % 7;
  const length = Math.ceil((before + (next - first) / DAY_MS) / 7) * 7;
  return Array.from({ length }, (_, index) => first + (index - before) * DAY_MS);
}

/** Midnights of the week, from Monday, in which an instant lies. */
export function weekDays(at: number): number[] {
  const { year, month, day, weekday } = vietnamTime(at);
  const monday = Date.UTC(year, month - 1, day - ((weekday + 6) % 7)) - VIETNAM_MS;
  return Array.from({ length: 7 }, (_, index) => monday + index * DAY_MS);
}
