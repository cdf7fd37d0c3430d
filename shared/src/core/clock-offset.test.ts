// The measured offset: right for any device clock, never further off than half the fastest trip.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockOffsetMs } from './clock-offset.js';

it('is unknown without an answer', () => {
  expect(clockOffsetMs([])).toBeNull();
});

it('is off by at most half the fastest trip, however wrong the clock is', () => {
  const trips = fc.array(fc.record({ there: fc.nat(2_000), back: fc.nat(2_000) }), {
    minLength: 1,
    maxLength: 8,
  });
  const wrongBy = fc.integer({ min: -3_600_000, max: 3_600_000 });
  fc.assert(
    fc.property(wrongBy, trips, (deviceAheadMs, journeys) => {
      let serverTime = 1_700_000_000_000;
      const pings = journeys.map(({ there, back }) => {
        const sentAt = serverTime + deviceAheadMs;
        const answered = serverTime + there;
        serverTime = answered + back + 50;
        return { sentAt, receivedAt: answered + back + deviceAheadMs, serverTime: answered };
      });
      const fastest = Math.min(...journeys.map(({ there, back }) => there + back));
      const error = Math.abs((clockOffsetMs(pings) ?? NaN) + deviceAheadMs);
      expect(error).toBeLessThanOrEqual(fastest / 2 + 1);
    }),
  );
});
