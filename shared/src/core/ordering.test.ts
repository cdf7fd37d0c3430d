// Lists stay in the order somebody gave them, without ties, and with few rows touched.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPosition, lastPosition, placeBefore, POSITION_STEP, type Placed } from './ordering.js';

const ids = (rows: readonly Placed[]): string[] => [...rows].sort(byPosition).map((row) => row.id);
const apply = (rows: readonly Placed[], changes: ReadonlyMap<string, number>): Placed[] => [
  ...rows.map((row) => ({ ...row, position: changes.get(row.id) ?? row.position })),
  ...[...changes]
    .filter(([id]) => rows.every((row) => row.id !== id))
    .map(([id, position]) => ({ id, position })),
];
const listOf = (...positions: number[]): Placed[] =>
  positions.map((position, index) => ({ id: 'abcdefgh'[index] ?? '', position }));

describe('placing a row', () => {
  it('touches only that row while there is room', () => {
    expect(placeBefore(listOf(1000, 2000, 3000), 'c', 'b')).toEqual(new Map([['c', 1500]]));
    expect(placeBefore(listOf(1000, 2000, 3000), 'a', null)).toEqual(new Map([['a', 4000]]));
    expect(placeBefore(listOf(1000, 2000, 3000), 'c', 'a')).toEqual(new Map([['c', 0]]));
  });
  it('renumbers when there is none', () => {
    expect(placeBefore(listOf(1, 2, 3), 'c', 'b')).toEqual(
      new Map([
        ['a', 1000],
        ['c', 2000],
        ['b', 3000],
      ]),
    );
  });
  it('takes a newcomer, also into an empty list', () => {
    expect(placeBefore([], 'new', null)).toEqual(new Map([['new', POSITION_STEP]]));
    expect(placeBefore(listOf(1000), 'new', 'a')).toEqual(new Map([['new', 0]]));
  });
  it('does not know a place before a stranger or before itself', () => {
    expect(placeBefore(listOf(1000, 2000), 'a', 'stranger')).toBeNull();
    expect(placeBefore(listOf(1000, 2000), 'a', 'a')).toBeNull();
  });
});

it('last is after everybody', () => {
  expect(lastPosition(listOf(5, 7000, 30))).toBe(7000 + POSITION_STEP);
  expect(lastPosition([])).toBe(POSITION_STEP);
});

it('any row of moves gives the list that a plain array would, never with a tie', () => {
  const moves = fc.array(fc.tuple(fc.nat(5), fc.option(fc.nat(5), { nil: null })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(moves, fc.constantFrom(1, 2, 1000), (steps, gap) => {
      let rows = listOf(...[1, 2, 3, 4, 5, 6].map((place) => place * gap));
      let model = ids(rows);
      for (const [from, to] of steps) {
        const id = model[from] ?? '';
        const beforeId = to === null ? null : (model[to] ?? '');
        const changes = placeBefore(rows, id, beforeId);
        if (beforeId === id) expect(changes).toBeNull();
        if (changes === null) continue;
        rows = apply(rows, changes);
        const rest = model.filter((each) => each !== id);
        const index = beforeId === null ? rest.length : rest.indexOf(beforeId);
        model = [...rest.slice(0, index), id, ...rest.slice(index)];
        expect(ids(rows)).toEqual(model);
        expect(new Set(rows.map((row) => row.position)).size).toBe(rows.length);
        expect(rows.every((row) => Number.isSafeInteger(row.position))).toBe(true);
      }
    }),
  );
});
