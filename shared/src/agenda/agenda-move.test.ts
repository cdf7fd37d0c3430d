// Dragging an item must never lose it, loop it or tie it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPosition } from '../core/ordering.js';
import { positionsAfterMove } from './agenda-move.js';

interface Row {
  id: string;
  parentId: string | null;
  position: number;
}
const row = (id: string, parentId: string | null, position: number): Row => ({
  id,
  parentId,
  position,
});
const agenda = [
  row('a', null, 1000),
  row('b', null, 2000),
  row('b1', 'b', 1000),
  row('b2', 'b', 2000),
  row('b1x', 'b1', 1000),
];
const childrenOf = (rows: readonly Row[], parentId: string | null): string[] =>
  rows
    .filter((each) => each.parentId === parentId)
    .sort(byPosition)
    .map((each) => each.id);
const moved = (rows: readonly Row[], ...to: [string, string | null, string | null]): Row[] => {
  const places = positionsAfterMove(rows, ...to);
  if (typeof places === 'string') throw new Error(places);
  return rows.map((each) => ({ ...each, ...places.get(each.id) }));
};

describe('moving', () => {
  it('within the same level', () => {
    expect(childrenOf(moved(agenda, 'b', null, 'a'), null)).toEqual(['b', 'a']);
    expect(childrenOf(moved(agenda, 'b1', 'b', null), 'b')).toEqual(['b2', 'b1']);
  });
  it('to another level, with everything under it', () => {
    const after = moved(agenda, 'b1', null, 'b');
    expect(childrenOf(after, null)).toEqual(['a', 'b1', 'b']);
    expect(childrenOf(after, 'b1')).toEqual(['b1x']);
    expect(childrenOf(moved(agenda, 'a', 'b', 'b2'), 'b')).toEqual(['b1', 'a', 'b2']);
  });
  it('to another level also when the position stays the same number', () => {
    const after = moved(
      [row('a', null, 1000), row('b', null, 2000), row('c', 'b', 1000)],
      'c',
      'a',
      null,
    );
    expect(childrenOf(after, 'a')).toEqual(['c']);
  });
  it('changes one row while there is room', () => {
    expect(positionsAfterMove(agenda, 'b2', 'b', 'b1')).toEqual(
      new Map([['b2', { parentId: 'b', position: 0 }]]),
    );
  });
});

describe('refuses', () => {
  it('to move an item into itself or into its own parts', () => {
    expect(positionsAfterMove(agenda, 'b', 'b', null)).toBe('intoItself');
    expect(positionsAfterMove(agenda, 'b', 'b1x', null)).toBe('intoItself');
    expect(positionsAfterMove(agenda, 'a', null, 'a')).toBe('intoItself');
  });
  it('what is not there', () => {
    expect(positionsAfterMove(agenda, 'gone', null, null)).toBe('notFound');
    expect(positionsAfterMove(agenda, 'a', 'gone', null)).toBe('notFound');
    expect(positionsAfterMove(agenda, 'a', null, 'gone')).toBe('notFound');
    expect(positionsAfterMove(agenda, 'a', null, 'b1')).toBe('notFound');
  });
});

it('after any moves every item is still in the tree, without loops or ties', () => {
  const step = fc.tuple(
    fc.constantFrom('a', 'b', 'b1', 'b2', 'b1x'),
    fc.constantFrom('a', 'b', 'b1', 'b2', 'b1x', null),
    fc.constantFrom('a', 'b', 'b1', 'b2', 'b1x', null),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let rows = agenda;
      for (const [id, parentId, beforeId] of steps) {
        const places = positionsAfterMove(rows, id, parentId, beforeId);
        if (typeof places === 'string') continue;
        rows = rows.map((each) => ({ ...each, ...places.get(each.id) }));
        const siblings = childrenOf(rows, parentId);
        const at = siblings.indexOf(id);
        expect(siblings[at + 1] ?? null).toBe(beforeId);
      }
      const reached: string[] = [];
      const walk = (parentId: string | null): void => {
        for (const id of childrenOf(rows, parentId)) {
          reached.push(id);
          walk(id);
        }
      };
      walk(null);
      expect(reached.sort()).toEqual(agenda.map((each) => each.id).sort());
      const places = rows.map((each) => `${each.parentId} ${each.position}`);
      expect(new Set(places).size).toBe(rows.length);
    }),
  );
});
