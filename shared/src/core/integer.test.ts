// Whole-number division agrees with exact arithmetic.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ceilDiv, floorDiv } from './integer.js';

it('rounds down and up exactly', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 10_000 }), (a, b) => {
      expect(BigInt(floorDiv(a, b))).toBe(BigInt(a) / BigInt(b));
      expect(BigInt(ceilDiv(a, b))).toBe((BigInt(a) + BigInt(b) - 1n) / BigInt(b));
    }),
  );
});
