// When one may first be put down as present.
import { expect, it } from 'vitest';
import { isTooEarly, rollOpensAt } from './roll-opening.js';

const eight = Date.parse('2026-12-03T08:00:00+07:00');
const six = Date.parse('2026-12-03T06:00:00+07:00');
const meeting = { startsAt: eight, demo: false };
const planned = { state: 'planned', startsAt: eight } as const;

it('opens two hours before the sitting, or before the meeting where the sitting has no time', () => {
  expect(rollOpensAt(meeting, planned)).toBe(six);
  expect(rollOpensAt(meeting, { ...planned, startsAt: null })).toBe(six);
  expect([six - 1, six].map((now) => isTooEarly(six, now))).toEqual([true, false]);
});

it('goes by the sitting that comes next, not by the first', () => {
  const nextDay = { ...planned, startsAt: eight + 86_400_000 };
  expect(rollOpensAt(meeting, nextDay)).toBe(six + 86_400_000);
});

it('is open while the sitting runs, however early it was opened, and in the demo', () => {
  expect(rollOpensAt(meeting, { ...planned, state: 'running' })).toBeNull();
  expect(rollOpensAt({ ...meeting, demo: true }, planned)).toBeNull();
  expect(isTooEarly(null, 0)).toBe(false);
});
