// The weeks of a month, and the week of a day.
import { expect, it } from 'vitest';
import { monthDays, weekDays } from './month-days.js';

const midnight = (day: string) => Date.parse(`${day}T00:00:00+07:00`);

it('a month is shown in whole weeks from Monday', () => {
  const october = monthDays(2021, 10);
  expect(october).toHaveLength(35);
  expect(october[0]).toBe(midnight('2021-09-27'));
  expect(october.at(-1)).toBe(midnight('2021-10-31'));
  expect(monthDays(2021, 2)).toHaveLength(28);
  expect(monthDays(2021, 13)).toEqual(monthDays(2022, 1));
});

it('the week of a day begins on Monday, also of a Sunday late in the evening and across a year', () => {
  const sunday = Date.parse('2022-01-02T23:59:00+07:00');
  expect(weekDays(sunday)[0]).toBe(midnight('2021-12-27'));
  expect(weekDays(sunday).at(-1)).toBe(midnight('2022-01-02'));
  expect(weekDays(midnight('2022-01-03'))[0]).toBe(midnight('2022-01-03'));
});
