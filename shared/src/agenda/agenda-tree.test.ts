// The agenda as it is read: numbers, clock times, what comes next, and how late the meeting runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from './agenda-item.js';
import {
  agendaTree,
  flattenAgenda,
  leftOnItemMs,
  nextItem,
  progressOf,
  usedOnItemMs,
} from './agenda-tree.js';

const item = (id: string, changes: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  version: 1,
  parentId: null,
  position: 0,
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
  ...changes,
});
const agenda = [
  item('close', { position: 30, plannedMinutes: 5 }),
  item('talk', { position: 20, plannedMinutes: 0 }),
  item('talk-b', { parentId: 'talk', position: 2, plannedMinutes: 20 }),
  item('talk-a', { parentId: 'talk', position: 1, plannedMinutes: 15 }),
  item('open', { position: 10, plannedMinutes: 5 }),
];
const EIGHT = Date.UTC(2021, 9, 12, 1);
const minutesAfterEight = (at: number): number => (at - EIGHT) / 60_000;

it('reads in order, numbered, each with its planned time of day', () => {
  const lines = flattenAgenda(agendaTree(agenda, EIGHT)).map((node) => [
    node.number,
    node.item.id,
    node.depth,
    minutesAfterEight(node.plannedStartAt),
    minutesAfterEight(node.plannedEndAt),
  ]);
  expect(lines).toEqual([
    ['1', 'open', 0, 0, 5],
    ['2', 'talk', 0, 5, 40],
    ['2.1', 'talk-a', 1, 5, 20],
    ['2.2', 'talk-b', 1, 20, 40],
    ['3', 'close', 0, 40, 45],
  ]);
});

it('an item planned longer than its parts keeps the rest for itself', () => {
  const tree = agendaTree([item('a', { plannedMinutes: 30 }), item('b', { parentId: 'a' })], 0);
  expect(tree[0]?.plannedEndAt).toBe(30 * 60_000);
});

it('an item whose parent is not there stands at the top', () => {
  expect(agendaTree([item('a', { parentId: 'gone' })], 0).map((node) => node.number)).toEqual([
    '1',
  ]);
});

describe('what comes next', () => {
  const done = (ids: readonly string[]): AgendaItem[] =>
    agenda.map((each) => (ids.includes(each.id) ? { ...each, state: 'done' } : each));
  it('is the first that waits, in reading order', () => {
    expect(nextItem(agenda, null)?.id).toBe('open');
    expect(nextItem(done(['open']), 'open')?.id).toBe('talk');
    expect(nextItem(done(['open', 'talk', 'talk-a']), 'talk')?.id).toBe('talk-b');
  });
  it('goes on after the current item, even if an earlier one was left out', () => {
    expect(nextItem(agenda, 'talk-b')?.id).toBe('close');
    expect(nextItem(agenda, 'close')).toBeNull();
  });
});

describe('time', () => {
  it('of the current item runs, of the others stands', () => {
    const current = { usedMs: 60_000, startedAt: 1_000, plannedMinutes: 2 };
    expect(usedOnItemMs(current, 31_000)).toBe(90_000);
    expect(leftOnItemMs(current, 31_000)).toBe(30_000);
    expect(leftOnItemMs(current, 91_000)).toBe(-30_000);
    expect(usedOnItemMs({ usedMs: 60_000, startedAt: null }, 1e9)).toBe(60_000);
  });
  it('never runs backwards when a clock is slightly behind', () => {
    expect(usedOnItemMs({ usedMs: 5, startedAt: 1_000 }, 900)).toBe(5);
  });
  it('compares what was planned for the begun items with what they took', () => {
    const begun = agenda.map((each): AgendaItem => {
      if (each.id === 'open') return { ...each, state: 'done', usedMs: 7 * 60_000 };
      if (each.id === 'talk-a') return { ...each, state: 'current', startedAt: 0 };
      return each;
    });
    expect(progressOf(begun, 60_000)).toEqual({ plannedMs: 20 * 60_000, usedMs: 8 * 60_000 });
  });
});

/** Random forests: every parent stands before its children in the list, so there are no loops. */
const forests = fc
  .array(fc.tuple(fc.nat(), fc.nat(50), fc.nat(40)), { maxLength: 30 })
  .map((rows) =>
    rows.map(([parent, position, plannedMinutes], index) =>
      item(`i${index}`, {
        parentId: parent % (index + 1) === index ? null : `i${parent % (index + 1)}`,
        position,
        plannedMinutes,
      }),
    ),
  );

it('shows every item once, whatever the order it is handed in', () => {
  fc.assert(
    fc.property(forests, fc.gen(), (items, gen) => {
      const shown = flattenAgenda(agendaTree(items, 0)).map(
        (node) => `${node.number} ${node.item.id}`,
      );
      expect(shown).toHaveLength(items.length);
      expect(new Set(shown.map((line) => line.split(' ')[0])).size).toBe(items.length);
      const shuffled = gen(fc.shuffledSubarray, items, { minLength: items.length });
      expect(
        flattenAgenda(agendaTree(shuffled, 0)).map((node) => `${node.number} ${node.item.id}`),
      ).toEqual(shown);
    }),
  );
});

it('the planned times of all items together are the length of the meeting', () => {
  fc.assert(
    fc.property(forests, (items) => {
      const all = items.map((each): AgendaItem => ({ ...each, state: 'done' }));
      const end = agendaTree(items, 0).at(-1)?.plannedEndAt ?? 0;
      expect(progressOf(all, 0).plannedMs).toBe(end);
    }),
  );
});

describe('sittings', () => {
  const at = (id: string, position: number, sittingId: string | null, minutes = 30): AgendaItem =>
    item(id, { position, sittingId, plannedMinutes: minutes });
  const items = [
    ...[at('a', 10, 's1'), at('b', 20, 's1'), at('c', 30, 's2'), at('d', 40, 's3')],
    ...[at('e', 50, null), item('c1', { parentId: 'c', plannedMinutes: 45 })],
  ];
  const times = (starts: Record<string, number>): Record<string, number> =>
    Object.fromEntries(
      flattenAgenda(agendaTree(items, 0, new Map(Object.entries(starts)))).map((node) => [
        node.item.id,
        node.plannedStartAt / 60_000,
      ]),
    );

  it('begin when they are planned to; one that does not say goes on from the one before', () => {
    expect(times({ s1: 480 * 60_000, s2: 810 * 60_000 })).toEqual({
      ...{ a: 480, b: 510, c: 810, c1: 810, d: 855, e: 885 },
    });
    expect(times({})).toEqual({ a: 0, b: 30, c: 60, c1: 60, d: 105, e: 135 });
  });

  it('are numbered on and on', () => {
    const tree = agendaTree(items, 0, new Map([['s2', 5]]));
    expect(tree.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
  });
});
