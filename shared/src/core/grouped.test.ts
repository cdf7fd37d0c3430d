// Large numbers in groups of three, in the marks of each language.
import { expect, it } from 'vitest';
import { grouped } from './grouped.js';

it.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1_000, '1.000', '1,000'],
  [31_000_000, '31.000.000', '31,000,000'],
])('%i is %s, or %s', (count, vi, en) => {
  expect([grouped(count, 'vi'), grouped(count, 'en')]).toEqual([vi, en]);
});
