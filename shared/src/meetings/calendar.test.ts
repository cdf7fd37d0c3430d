// Who finds a meeting in the calendar.
import { expect, it } from 'vitest';
import { standsInCalendar } from './calendar.js';

it('a meeting that is not issued stands only in the calendars of those who prepare it', () => {
  expect(standsInCalendar('secretary', 'draft')).toBe(true);
  expect(standsInCalendar('delegate', 'approved')).toBe(false);
  expect(standsInCalendar('guest', 'draft')).toBe(false);
  expect(standsInCalendar('delegate', 'issued')).toBe(true);
  expect(standsInCalendar(null, 'draft')).toBe(false);
});
