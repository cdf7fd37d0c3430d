// A deadline in words never promises more time than there is.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timeLeft } from './time-left';

const HOUR_MS = 3_600_000;
const unitMs = { days: 24 * HOUR_MS, hours: HOUR_MS, minutes: 60_000 };

it.each([
  [49 * HOUR_MS, { over: false, unit: 'days', count: 2 }],
  [24 * HOUR_MS - 1, { over: false, unit: 'hours', count: 23 }],
  [HOUR_MS - 1, { over: false, unit: 'minutes', count: 59 }],
  [0, { over: false, unit: 'minutes', count: 1 }],
  [-1, { over: true, unit: 'minutes', count: 1 }],
  [-25 * HOUR_MS, { over: true, unit: 'days', count: 1 }],
])('%i ms before: %o', (ms, left) => {
  expect(timeLeft(ms, 0)).toEqual(left);
});

it('is rounded down, and at least one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), (ms) => {
      const { over, unit, count } = timeLeft(ms, 0);
      expect(over).toBe(ms < 0);
      expect(count).toBeGreaterThanOrEqual(1);
      if (Math.abs(ms) >= 60_000) expect(count * unitMs[unit]).toBeLessThanOrEqual(Math.abs(ms));
    }),
  );
});
