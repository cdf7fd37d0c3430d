// The clock of Hà Nội, not of whoever runs the server.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { vietnamTime } from './vietnam-time.js';

it('is seven hours ahead, over midnight and New Year', () => {
  expect(vietnamTime(Date.UTC(2021, 9, 12, 1, 0, 5))).toEqual({
    year: 2021,
    month: 10,
    day: 12,
    weekday: 2,
    hour: 8,
    minute: 0,
    second: 5,
  });
  expect(vietnamTime(Date.UTC(2021, 11, 31, 17))).toMatchObject({
    year: 2022,
    month: 1,
    day: 1,
    weekday: 6,
    hour: 0,
  });
});

it('agrees with the time-zone table for every instant since 1980', () => {
  const table = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const two = (value: number): string => String(value).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1980), max: Date.UTC(2100) }), (instant) => {
      const at = vietnamTime(instant);
      expect(table.format(instant)).toBe(
        `${two(at.day)}/${two(at.month)}/${at.year}, ${two(at.hour)}:${two(at.minute)}:${two(at.second)}`,
      );
    }),
  );
});
