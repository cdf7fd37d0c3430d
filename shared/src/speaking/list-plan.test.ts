// What a plan changes: the time of a turn, the order of calling, and the time of all together.
import { expect, it } from 'vitest';
import {
  isByAsking,
  leftOfListMs,
  listPlanSchema,
  plannedLimit,
  type ListPlan,
} from './list-plan.js';
import { speechKinds } from './speech.js';

const plan = (change: Partial<ListPlan> = {}): ListPlan => ({
  ...{ id: 'plan', version: 1, agendaItemId: 'item', about: 'speeches', opening: 'always' },
  ...{ order: 'fair', limitSeconds: 180, totalSeconds: 600 },
  ...change,
});

it('gives its limit to what stands in its list, and to nothing else', () => {
  const limits = (plans: ListPlan[]) =>
    speechKinds.filter((kind) => plannedLimit(plans, { kind, agendaItemId: 'item' }) === 180);
  expect(limits([plan()])).toEqual(['speech']);
  expect(limits([plan({ about: 'questions' })])).toEqual(['question']);
  expect(plannedLimit([plan()], { kind: 'speech', agendaItemId: 'other' })).toBeUndefined();
  expect(plannedLimit([plan()], { kind: 'speech', agendaItemId: null })).toBeUndefined();
  const none = [plan({ limitSeconds: null })];
  expect(plannedLimit(none, { kind: 'speech', agendaItemId: 'item' })).toBeUndefined();
});

it('orders by asking where it says so', () => {
  const asked = [plan({ order: 'asked' })];
  const isSo = (kind: (typeof speechKinds)[number], agendaItemId: string | null = 'item') =>
    isByAsking(asked, { kind, agendaItemId });
  expect(speechKinds.filter((kind) => isSo(kind))).toEqual(['rebuttal', 'speech']);
  expect(isSo('speech', 'other')).toBe(false);
  expect(isByAsking([plan()], { kind: 'speech', agendaItemId: 'item' })).toBe(false);
});

it('counts what was said on its item, running speeches too, down to below zero', () => {
  const of = (kind: 'speech' | 'question', usedMs: number, more = {}) => ({
    ...{ kind, agendaItemId: 'item', usedMs, runningSince: null },
    ...more,
  });
  const said = [
    of('speech', 100_000),
    of('speech', 0, { runningSince: 1_000 }),
    of('question', 50_000),
    of('speech', 70_000, { agendaItemId: 'other' }),
  ];
  expect(leftOfListMs(plan(), said, 11_000)).toBe(490_000);
  expect(leftOfListMs(plan({ totalSeconds: 60 }), said, 11_000)).toBe(-50_000);
  expect(leftOfListMs(plan({ totalSeconds: null }), said, 11_000)).toBeNull();
  expect(leftOfListMs(plan({ about: 'questions' }), said, 11_000)).toBe(550_000);
});

it('knows no limit that a speech could not have', () => {
  const { opening, order } = plan();
  const wish = { opening, order, totalSeconds: null };
  expect(listPlanSchema.safeParse({ ...wish, limitSeconds: 10 }).success).toBe(false);
  expect(listPlanSchema.safeParse({ ...wish, limitSeconds: 15 }).success).toBe(true);
});
