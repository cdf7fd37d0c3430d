// Until when a new request for a report asks for it, unless somebody says otherwise: so early that it can still be read.
import { midday } from '../core/vietnam-time.js';
import { isWorkingDay, workingDaysBetween } from '../meetings/working-days.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const USUAL_DAYS = 3;
const READING_DAYS = 2;
/** From noon to the end of an office day, 17:00. */
const CLOSING_MS = 5 * HOUR_MS;

/**
 * At the end of the third day or earlier, on a working day that leaves two working days of reading; where none does, before the
 * meeting begins, and never in the past. Undefined or past: nobody knows when the meeting begins.
 */
export function usualDueAt(now: number, startsAt: number | undefined): number {
  const closingOf = (days: number): number => midday(now) + days * DAY_MS + CLOSING_MS;
  const ahead = [3, 2, 1, 0].map(closingOf).filter((at) => at > now);
  const usual = closingOf(USUAL_DAYS);
  if (startsAt === undefined || startsAt <= now) return ahead.find(isWorkingDay) ?? usual;
  const isRead = (at: number): boolean => workingDaysBetween(at, startsAt) >= READING_DAYS;
  const before = ahead.filter((at) => at < startsAt);
  return (
    before.find((at) => isRead(at) && isWorkingDay(at)) ??
    before.find(isRead) ??
    before[0] ??
    (startsAt - HOUR_MS > now ? startsAt - HOUR_MS : startsAt)
  );
}
