// Dates and times as people in Vietnam write and type them, whatever the language of the browser; always by the clock of Vietnam.
// What is only shown: format.ts.
import { monthDays } from '@hop/shared/core/month-days.js';
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { VIETNAM_MS, vietnamTime } from '@hop/shared/core/vietnam-time.js';

const MINUTE_MS = 60_000;

/** "12/10/2021" */
export function writtenDate(epochMs: number): string {
  const { year, month, day } = vietnamTime(epochMs);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** "08:00" */
export function writtenTime(epochMs: number): string {
  const { hour, minute } = vietnamTime(epochMs);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** Midnight of a day typed as 5/1/2026, 5/1/26, 05-01-2026 or 05012026; null for what is no day. */
export function typedDate(text: string): number | null {
  const parts = /^(\d{1,2})[/.\-\s]+(\d{1,2})[/.\-\s]+(\d{4}|\d{2})$/.exec(text.trim());
  const bare = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  const [, day = 0, month = 0, written = 0] = (parts ?? bare ?? []).map(Number);
  const year = parts?.[3]?.length === 2 ? 2000 + written : written;
  const midnight = Date.UTC(year, month - 1, day) - VIETNAM_MS;
  // 31/02 would count on into March.
  const is = vietnamTime(midnight);
  return year >= 1000 && is.month === month && is.day === day ? midnight : null;
}

/** Milliseconds since midnight of a time typed as 8:30, 08h30, with the word for hour, 0830 or 8; null for what is none. */
export function typedTime(text: string): number | null {
  // The colon may have come by itself before the word was typed.
  const parts = /^(\d{1,2})(?:\s*(?::?\s*(?:gi\u1edd|[hg])|[:.])\s*(\d{2})?|(\d{2}))?$/i.exec(
    text.normalize('NFC').trim(),
  );
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? parts[3] ?? 0)];
  return hour < 24 && minute < 60 ? (hour * 60 + minute) * MINUTE_MS : null;
}

/** The mark that belongs after the second and the fourth figure comes by itself; keyboards for figures lack it. */
export function withMarks(text: string, before: string, mark: '/' | ':'): string {
  const once = text.replaceAll(mark + mark, mark);
  if (once.length <= before.length) return once;
  // "83" is no hour: the minutes have begun.
  if (mark === ':' && /^[3-9]\d$|^2[4-9]$/.test(once)) return `${once[0] ?? ''}:${once[1] ?? ''}`;
  const groups = mark === '/' ? /^\d{2}(\/\d{2})?$/ : /^\d{2}$/;
  return groups.test(once) ? once + mark : once;
}

/** The weeks of the month of an instant, or of one some months later. */
export function monthAround(epochMs: number, later: number): Month {
  const at = vietnamTime(epochMs);
  const days = monthDays(at.year, at.month + later);
  // The eighth day shown is in the month, wherever its weeks begin.
  const { year, month } = vietnamTime(days[7] ?? epochMs);
  return {
    ...{ year, month },
    days: days.map((midnight) => {
      const { day, month: of } = vietnamTime(midnight);
      return { midnight, day, outside: of !== month };
    }),
  };
}

interface Month {
  readonly year: number;
  readonly month: number;
  readonly days: readonly {
    readonly midnight: number;
    readonly day: number;
    /** Of the month before or after. */
    readonly outside: boolean;
  }[];
}
