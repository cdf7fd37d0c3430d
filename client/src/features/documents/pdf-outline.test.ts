// Outlines of any file: in order, and bounded in number and depth.
import { expect, it } from 'vitest';
import { flattened, outlineOf } from './pdf-outline';

type Nodes = Parameters<typeof flattened>[0];
const node = (title: string, items: object[] = [], dest: unknown = [0]) =>
  ({ title, items, dest }) as Nodes[number];

it('an outline is read in order, no deeper than six and no longer than five hundred', () => {
  let nested = node('0');
  for (let depth = 0; depth < 50; depth += 1) nested = node('n', [nested]);
  expect(Math.max(...flattened([nested]).map(({ depth }) => depth))).toBe(5);
  expect(flattened(Array.from({ length: 9_000 }, () => node('x')))).toHaveLength(500);
  const parts = flattened([node('a', [node('b')]), node('c')]);
  expect(parts.map(({ node: { title }, depth }) => [title, depth])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

it('a part that leads nowhere stays in the list without a page', async () => {
  const pdf = {
    numPages: 3,
    getOutline: async () => [
      node('a', [], [2]),
      node('b', [], [7]),
      node('c', [], 'name'),
      node(' '),
    ],
    getDestination: async () => [{ num: 5, gen: 0 }],
    getPageIndex: async () => {
      throw new Error('no such page');
    },
  } as unknown as Parameters<typeof outlineOf>[0];
  expect(await outlineOf(pdf)).toEqual([
    { title: 'a', depth: 0, page: 3 },
    { title: 'b', depth: 0, page: null },
    { title: 'c', depth: 0, page: null },
  ]);
});
