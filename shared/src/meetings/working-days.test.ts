// Working days of Vietnam.
import { describe, expect, it } from 'vitest';
import { isWorkingDay, workingDaysBetween } from './working-days.js';

const at = (day: string, time = '09:00') => Date.parse(`${day}T${time}:00+07:00`);

describe('working days', () => {
  it('are Monday to Friday', () => {
    const week = ['05', '06', '07', '08', '09', '10', '11'].map((day) => at(`2026-10-${day}`));
    expect(week.map((day) => isWorkingDay(day))).toEqual([
      ...[true, true, true, true, true, false, false],
    ]);
  });
  it('leave out the fixed holidays and those of the moon that are named', () => {
    for (const day of ['2026-01-01', '2026-04-30', '2026-05-01', '2026-09-02'])
      expect(isWorkingDay(at(day)), day).toBe(false);
    expect(isWorkingDay(at('2026-02-17'))).toBe(true);
    expect(isWorkingDay(at('2026-02-17'), new Set(['2026-02-17']))).toBe(false);
  });
  it('go by the calendar of Vietnam, whatever the hour', () => {
    expect(isWorkingDay(at('2026-10-10', '00:05'))).toBe(false);
    expect(isWorkingDay(at('2026-10-09', '23:55'))).toBe(true);
    expect(workingDaysBetween(at('2026-10-05', '23:59'), at('2026-10-06', '00:01'))).toBe(1);
  });
  it('between two instants do not count weekends: Thursday to Monday are two', () => {
    expect(workingDaysBetween(at('2026-10-08'), at('2026-10-12'))).toBe(2);
    expect(workingDaysBetween(at('2026-10-12'), at('2026-10-12', '17:00'))).toBe(0);
    expect(workingDaysBetween(at('2026-10-12'), at('2026-10-08'))).toBe(0);
  });
  it('add up: a to c are a to b and b to c, and never more than the days of the calendar', () => {
    const start = at('2026-04-20');
    for (let first = 0; first < 20; first += 1)
      for (let second = first; second < 30; second += 3) {
        const [b, c] = [start + first * 86_400_000, start + second * 86_400_000];
        const whole = workingDaysBetween(start, c);
        expect(whole).toBe(workingDaysBetween(start, b) + workingDaysBetween(b, c));
        expect(whole).toBeLessThanOrEqual(second);
      }
  });
});
