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
  expect(down && top(afterMove(items, down))).toEqual(['b', 'a', 'c']);
  const up = stepTarget(items, 'c', 'up');
  expect(up && top(afterMove(items, up))).toEqual(['a', 'c', 'b']);
});

it('takes the place of the item it is dropped on, from above and from below', () => {
  const lower = dropTarget(items, 'a', 'c');
  expect(lower && top(afterMove(items, lower))).toEqual(['b', 'c', 'a']);
  const higher = dropTarget(items, 'c', 'a');
  expect(higher && top(afterMove(items, higher))).toEqual(['c', 'a', 'b']);
});

it('moves out of a part and never into itself', () => {
  const out = dropTarget(items, 'b1', 'c');
  expect(out && top(afterMove(items, out))).toEqual(['a', 'b', 'b1', 'c']);
  expect(dropTarget(items, 'b', 'b1')).toBeNull();
});
