// Shown shares: exact to the second decimal, whatever floats would say.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { percent } from './percent.js';

it.each([
  [41, 43, '95,35'],
  [41, 45, '91,11'],
  [1, 2, '50'],
  [1, 8, '12,5'],
  [2, 3, '66,67'],
  [1, 3, '33,33'],
  [45, 45, '100'],
  [0, 45, '0'],
  [0, 0, '0'],
  [1, 800, '0,13'],
  [1, 1000, '0,1'],
  [1, 100_000, '0'],
  [201, 20_000, '1,01'],
  [4_503_599_627_369, 9_007_199_254_738, '50'],
])('%i of %i is %s per cent', (part, whole, text) => {
  expect(percent(part, whole, 'vi')).toBe(text);
});

it('writes the mark of the language', () => {
  expect(percent(41, 43, 'en')).toBe('95.35');
});

it('is half up of the exact share, and never further than half a hundredth away', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (part, whole) => {
      const text = percent(part, whole, 'en');
      expect(text).toMatch(/^\d+(\.\d?[1-9])?$/);
      const [units = '', decimals = ''] = text.split('.');
      const hundredths = BigInt(units) * 100n + BigInt(decimals.padEnd(2, '0'));
      const twiceError = 2n * (hundredths * BigInt(whole) - BigInt(part) * 10_000n);
      expect(twiceError > -BigInt(whole) && twiceError <= BigInt(whole)).toBe(true);
    }),
  );
});
