// Until when a report is asked for by default: never in the past, never after the meeting has begun, early enough to be read.
import { describe, expect, it } from 'vitest';
import { workingDaysBetween } from '../meetings/working-days.js';
import { usualDueAt } from './usual-due.js';

const at = (text: string): number => Date.parse(`${text}:00+07:00`);
/** A Monday. */
const monday = at('2026-10-05T09:00');

describe('a new request is due', () => {
  it('in three days at 17:00 when the meeting is far', () => {
    expect(usualDueAt(monday, at('2026-10-30T08:00'))).toBe(at('2026-10-08T17:00'));
    expect(usualDueAt(monday, undefined)).toBe(at('2026-10-08T17:00'));
    expect(usualDueAt(at('2026-10-05T01:00'), undefined)).toBe(at('2026-10-08T17:00'));
  });

  it('two working days before the meeting when that is earlier', () => {
    expect(usualDueAt(monday, at('2026-10-08T08:00'))).toBe(at('2026-10-06T17:00'));
    expect(usualDueAt(monday, at('2026-10-12T08:00'))).toBe(at('2026-10-08T17:00'));
  });

  it('on a working day', () => {
    expect(usualDueAt(at('2026-10-07T09:00'), at('2026-10-30T08:00'))).toBe(at('2026-10-09T17:00'));
    expect(usualDueAt(at('2026-10-10T09:00'), at('2026-10-13T08:00'))).toBe(at('2026-10-12T17:00'));
  });

  it('before the beginning where two days are not left, and never in the past', () => {
    expect(usualDueAt(monday, at('2026-10-06T08:00'))).toBe(at('2026-10-05T17:00'));
    expect(usualDueAt(monday, at('2026-10-05T14:00'))).toBe(at('2026-10-05T13:00'));
    expect(usualDueAt(monday, at('2026-10-05T09:30'))).toBe(at('2026-10-05T09:30'));
  });

  it('ahead and not after the beginning, at whatever hours', () => {
    for (let hours = 1; hours < 24 * 14; hours += 1) {
      const startsAt = monday + hours * 3_600_000;
      for (const now of [monday, monday - 15 * 3_600_000, monday + 11 * 3_600_000]) {
        if (now >= startsAt) continue;
        const due = usualDueAt(now, startsAt);
        expect(due).toBeGreaterThan(now);
        expect(due).toBeLessThanOrEqual(startsAt);
        if (workingDaysBetween(now + 8 * 3_600_000, startsAt) > 3)
          expect(workingDaysBetween(due, startsAt)).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
