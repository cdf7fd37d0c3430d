// The weeks of a month, and who finds a meeting in the calendar.
import { expect, it } from 'vitest';
import { monthDays, standsInCalendar } from './calendar.js';

const midnight = (day: string) => Date.parse(`${day}T00:00:00+07:00`);

it('a month is shown in whole weeks from Monday', () => {
  const october = monthDays(2021, 10);
  expect(october).toHaveLength(35);
  expect(october[0]).toBe(midnight('2021-09-27'));
  expect(october.at(-1)).toBe(midnight('2021-10-31'));
  expect(monthDays(2021, 2)).toHaveLength(28);
  expect(monthDays(2021, 13)).toEqual(monthDays(2022, 1));
});

it('a meeting that is not issued stands only in the calendars of those who prepare it', () => {
  expect(standsInCalendar('secretary', 'draft')).toBe(true);
  expect(standsInCalendar('delegate', 'approved')).toBe(false);
  expect(standsInCalendar('guest', 'draft')).toBe(false);
  expect(standsInCalendar('delegate', 'issued')).toBe(true);
  expect(standsInCalendar(null, 'draft')).toBe(false);
});
