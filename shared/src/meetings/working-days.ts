// Working days of Vietnam: Monday to Friday without public holidays. Holidays by the moon differ from year to year and are given by the caller.
import { vietnamTime } from '../core/vietnam-time.js';

const DAY_MS = 86_400_000;
/** Month-day of the holidays that the sun fixes: New Year, Reunification, Labour Day, National Day. */
const FIXED = new Set(['1-1', '4-30', '5-1', '9-2']);

/** "2026-02-17" of an instant, by the calendar of Vietnam; what `moonHolidays` hold. */
export function vietnamDay(epochMs: number): string {
  const { year, month, day } = vietnamTime(epochMs);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

export function isWorkingDay(
  epochMs: number,
  moonHolidays: ReadonlySet<string> = new Set(),
): boolean {
  const { weekday, month, day } = vietnamTime(epochMs);
  if (weekday === 0 || weekday === 6) return false;
  return !FIXED.has(`${month}-${day}`) && !moonHolidays.has(vietnamDay(epochMs));
}

/** Full working days that readers have: from the day of `from` up to the day before that of `to`; 0 when both are one day. */
export function workingDaysBetween(
  from: number,
  to: number,
  moonHolidays: ReadonlySet<string> = new Set(),
): number {
  const last = vietnamDay(to);
  let days = 0;
  // Vietnam has no summer time: a day is always as long.
  for (let at = from; vietnamDay(at) < last; at += DAY_MS)
    if (isWorkingDay(at, moonHolidays)) days += 1;
  return days;
}
