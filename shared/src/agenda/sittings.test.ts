// Where an item goes when it changes its sitting: items of one sitting stay together, in the order of the sittings.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byPosition, lastPosition, placeBefore } from '../core/ordering.js';
import { placeInSitting, sittingStarts } from './sittings.js';

const sittings = [
  { id: 's2', number: 2 },
  { id: 's1', number: 1 },
  { id: 's3', number: 3 },
];
const item = (id: string, position: number, sittingId: string | null = null) => ({
  ...{ id, position, sittingId, parentId: null as string | null },
});
const last = { parentId: null, beforeId: null };

it('stands last in the sitting that is named, and after what is not yet given to one', () => {
  const items = [item('c', 1), item('a', 2, 's1'), item('b', 3, 's3')];
  expect(placeInSitting(items, sittings, 'x', { ...last, sittingId: 's1' }).beforeId).toBe('b');
  expect(placeInSitting(items, sittings, 'x', { ...last, sittingId: 's2' }).beforeId).toBe('b');
  expect(placeInSitting(items, sittings, 'x', { ...last, sittingId: 's3' }).beforeId).toBeNull();
  expect(placeInSitting(items, sittings, 'x', { ...last, sittingId: null }).beforeId).toBe('a');
});

it('takes the sitting of its place, and none as a part', () => {
  const items = [item('a', 1, 's1'), item('b', 2, 's2')];
  expect(placeInSitting(items, sittings, 'x', { ...last, beforeId: 'a' }).sittingId).toBe('s1');
  expect(placeInSitting(items, sittings, 'x', last).sittingId).toBe('s2');
  const part = { parentId: 'a', beforeId: null, sittingId: 's2' };
  expect(placeInSitting(items, sittings, 'x', part).sittingId).toBeNull();
});

it('knows when sittings begin, of those that say it', () => {
  const given = [{ id: 'a', startsAt: 5 }, { id: 'b', startsAt: null }, { id: 'c' }];
  expect([...sittingStarts(given)]).toEqual([['a', 5]]);
});

it('keeps sittings apart, whatever is moved into whichever', () => {
  const step = fc.record({
    at: fc.nat(5),
    sittingId: fc.constantFrom('s1', 's2', 's3', null, undefined),
    before: fc.option(fc.nat(5), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let items = Array.from({ length: 6 }, (_, at) => item(`i${String(at)}`, (at + 1) * 1000));
      for (const { at, sittingId, before } of steps) {
        const id = `i${String(at)}`;
        const beforeId = before === null || before === at ? null : `i${String(before)}`;
        const place = placeInSitting(items, sittings, id, { parentId: null, beforeId, sittingId });
        const positions = placeBefore(items, id, place.beforeId);
        items = items.map((one) => ({
          ...one,
          position: positions?.get(one.id) ?? one.position,
          sittingId: one.id === id ? place.sittingId : one.sittingId,
        }));
      }
      const rank = (id: string | null) => sittings.find((one) => one.id === id)?.number ?? 0;
      const ranks = items.toSorted(byPosition).map(({ sittingId }) => rank(sittingId));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(lastPosition(items)).toBeGreaterThan(0);
    }),
  );
});
