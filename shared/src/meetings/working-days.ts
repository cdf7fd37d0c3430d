// Working days of Vietnam: Monday to Friday without public holidays, those of the moon among them.
import { midday, vietnamTime } from '../core/vietnam-time.js';

const DAY_MS = 86_400_000;
/**
 * Month-day of the holidays that the sun fixes: New Year, Reunification, Labour Day, National Day (two days; which one beside 2/9
 * is said every year, most often the one before).
 */
const FIXED = new Set(['1-1', '4-30', '5-1', '9-1', '9-2']);
/**
 * First day of Tết and Hùng Kings' Day (10th of the third month) by the moon of Vietnam, year by year: calendars of other countries
 * and of programs are a day off now and then. What the Government says about days in exchange is not in it.
 */
const OF_THE_MOON: Readonly<Record<number, { tet: string; kings: string }>> = {
  2024: { tet: '2-10', kings: '4-18' },
  2025: { tet: '1-29', kings: '4-7' },
  2026: { tet: '2-17', kings: '4-26' },
  2027: { tet: '2-6', kings: '4-16' },
  2028: { tet: '1-26', kings: '4-4' },
  2029: { tet: '2-13', kings: '4-23' },
  2030: { tet: '2-2', kings: '4-12' },
};
/** Tết is five days: the eve, and four from the first on. */
const TET_DAYS = [-1, 0, 1, 2, 3];

function isMoonHoliday(epochMs: number): boolean {
  const nameOf = (at: number): string => {
    const { month, day } = vietnamTime(at);
    return `${month}-${day}`;
  };
  const known = OF_THE_MOON[vietnamTime(epochMs).year];
  if (known === undefined) return false;
  return (
    nameOf(epochMs) === known.kings ||
    TET_DAYS.some((days) => nameOf(epochMs - days * DAY_MS) === known.tet)
  );
}

export function isWorkingDay(epochMs: number): boolean {
  const { weekday, month, day } = vietnamTime(epochMs);
  if (weekday === 0 || weekday === 6) return false;
  return !FIXED.has(`${month}-${day}`) && !isMoonHoliday(epochMs);
}

/** Full working days that readers have: from the day of `from` up to the day before that of `to`; 0 when both are one day. */
export function workingDaysBetween(from: number, to: number): number {
  const last = midday(to);
  let days = 0;
  // Vietnam has no summer time: a day is always as long.
  for (let at = midday(from); at < last; at += DAY_MS) if (isWorkingDay(at)) days += 1;
  return days;
}
