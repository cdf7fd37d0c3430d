// Moves by button and by drag end where the eye expects them.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { expect, it } from 'vitest';
import { afterMove, dropTarget, stepTarget } from './order';

const item = (id: string, position: number, parentId: string | null = null): AgendaItem => ({
  id,
  version: 1,
  parentId,
  position,
  title: id,
  kind: 'report',
  plannedMinutes: 10,
  presenter: '',
  presenterUnit: '',
  access: 'everyone',
  sittingId: null,
  state: 'waiting',
  startedAt: null,
  usedMs: 0,
});
const items = [item('a', 1000), item('b', 2000), item('c', 3000), item('b1', 1000, 'b')];
const top = (list: readonly AgendaItem[]): string[] =>
  list
    .filter((each) => each.parentId === null)
    .sort((one, other) => one.position - other.position)
    .map((each) => each.id);

it('steps up and down among siblings, and not past the ends', () => {
  expect(stepTarget(items, 'a', 'up')).toBeNull();
  expect(stepTarget(items, 'c', 'down')).toBeNull();
  const down = stepTarget(items, 'a', 'down');
  expect(down && top(afterMove(items, down, []))).toEqual(['b', 'a', 'c']);
  const up = stepTarget(items, 'c', 'up');
  expect(up && top(afterMove(items, up, []))).toEqual(['a', 'c', 'b']);
});

it('takes the place of the item it is dropped on, from above and from below', () => {
  const lower = dropTarget(items, 'a', 'c');
  expect(lower && top(afterMove(items, lower, []))).toEqual(['b', 'c', 'a']);
  const higher = dropTarget(items, 'c', 'a');
  expect(higher && top(afterMove(items, higher, []))).toEqual(['c', 'a', 'b']);
});

it('moves out of a part and never into itself', () => {
  const out = dropTarget(items, 'b1', 'c');
  expect(out && top(afterMove(items, out, []))).toEqual(['a', 'b', 'b1', 'c']);
  expect(dropTarget(items, 'b', 'b1')).toBeNull();
});

it('becomes the last part of the item above, and comes out behind it again', () => {
  const inward = stepTarget(items, 'c', 'in');
  expect(inward).toMatchObject({ parentId: 'b', beforeId: null });
  const inside = inward ? afterMove(items, inward, []) : [];
  expect(top(inside)).toEqual(['a', 'b']);
  const out = stepTarget(inside, 'c', 'out');
  expect(out && top(afterMove(inside, out, []))).toEqual(['a', 'b', 'c']);
  expect(stepTarget(items, 'a', 'in')).toBeNull();
  expect(stepTarget(items, 'a', 'out')).toBeNull();
});

it('steps over the end of a sitting into the next one and back', () => {
  const sittings = [
    { id: 's1', number: 1 },
    { id: 's2', number: 2 },
  ];
  const planned = [
    { ...item('a', 1000), sittingId: 's1' },
    { ...item('b', 2000), sittingId: 's1' },
    { ...item('c', 3000), sittingId: 's2' },
  ];
  const stood = (list: readonly AgendaItem[]): string[] =>
    top(list).map((id) => `${id} ${list.find((one) => one.id === id)?.sittingId ?? ''}`);
  const down = stepTarget(planned, 'a', 'down');
  expect(down && stood(afterMove(planned, down, sittings))).toEqual(['b s1', 'a s1', 'c s2']);
  const over = stepTarget(planned, 'b', 'down');
  const after = over ? afterMove(planned, over, sittings) : [];
  expect(stood(after)).toEqual(['a s1', 'b s2', 'c s2']);
  const back = stepTarget(after, 'b', 'up');
  expect(back && stood(afterMove(after, back, sittings))).toEqual(['a s1', 'b s1', 'c s2']);
  const dropped = dropTarget(planned, 'a', 'b');
  expect(dropped && stood(afterMove(planned, dropped, sittings))).toEqual(['b s1', 'a s1', 'c s2']);
});
