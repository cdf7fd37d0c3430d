// How far somebody has read: counted once, whatever the order, and never less.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPages, furthestPage, withPages, type PageRange } from './page-ranges.js';

it('joins what touches, and leaves out what the document does not have', () => {
  expect(
    withPages(
      [[1, 2]],
      [
        [3, 4],
        [9, 12],
      ],
      10,
    ),
  ).toEqual([
    [1, 4],
    [9, 10],
  ]);
  expect(
    withPages(
      [[1, 2]],
      [
        [11, 12],
        [5, 4],
      ],
      10,
    ),
  ).toEqual([[1, 2]]);
  expect(furthestPage([])).toBe(0);
});

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }))
    .map(([from, more]): PageRange => [from, from + more]),
  { maxLength: 12 },
);

it('counts the pages of a set, whatever the order in which they came', () => {
  fc.assert(
    fc.property(ranges, ranges, (one, other) => {
      const pages = new Set(
        [...one, ...other].flatMap(([from, to]) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        ),
      );
      const inside = [...pages].filter((page) => page <= 40);
      const joined = withPages(withPages([], one, 40), other, 40);
      expect(countPages(joined)).toBe(inside.length);
      expect(furthestPage(joined)).toBe(Math.max(0, ...inside));
      expect(joined).toEqual(withPages(withPages([], other, 40), one, 40));
    }),
  );
});

it('stays bounded: what would be the two hundred and first island is not counted', () => {
  const islands = Array.from({ length: 200 }, (_, nth): PageRange => [nth * 2 + 1, nth * 2 + 1]);
  const kept = withPages([], islands, 1_000);
  expect(withPages(kept, [[900, 900]], 1_000)).toEqual(kept);
  expect(countPages(withPages(kept, [[2, 2]], 1_000))).toBe(201);
});
