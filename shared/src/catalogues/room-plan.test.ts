// Drawing a room: seats stay on the plan, never lie on each other by adding, and are named on.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLAN, SEAT } from '../seating/layout.js';
import {
  doubleNames,
  MOST_SEATS,
  nextName,
  overlapping,
  roomSeatSchema,
  standingAt,
  STEP,
  withOneMore,
} from './room-plan.js';

it('keeps a seat on the plan and its grid, wherever it is dragged', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (x, y) => {
      const seat = standingAt({ name: 'A1', x: 0, y: 0 }, x, y);
      expect(roomSeatSchema.safeParse(seat).success).toBe(true);
      expect(seat.x % STEP === 0 || seat.x === PLAN.width - SEAT.width).toBe(true);
    }),
  );
});

it('adds seats until the plan is full, none on another and none twice', () => {
  let seats = withOneMore([]);
  const first = seats;
  expect(first).toEqual([{ name: 'A1', x: 0, y: 0 }]);
  for (let more = seats; more !== null; more = withOneMore(more)) seats = more;
  expect(seats?.length).toBeGreaterThanOrEqual(80);
  expect(seats?.length).toBeLessThanOrEqual(MOST_SEATS);
  expect(overlapping(seats ?? [])).toEqual([]);
  expect(doubleNames(seats ?? [])).toEqual([]);
});

it('puts a new seat beside the chosen one where there is room', () => {
  const chosen = { name: 'C4', x: 400, y: 200 };
  expect(withOneMore([chosen], chosen)?.at(-1)).toMatchObject({ name: 'C5', y: 200 });
});

it('names on from a name with a number or without one, past what is taken', () => {
  expect(nextName([], undefined)).toBe('A1');
  expect(nextName([{ name: 'B7' }, { name: 'B8' }], 'B7')).toBe('B9');
  expect(nextName([{ name: 'Chủ tọa' }], 'Chủ tọa')).toBe('Chủ tọa1');
});

it('finds seats that lie on each other and names that stand twice', () => {
  const seats = [
    { name: 'A1', x: 0, y: 0 },
    { name: 'A2', x: SEAT.width - 1, y: 0 },
    { name: 'A2', x: 500, y: 500 },
  ];
  expect(overlapping(seats)).toEqual(['A1', 'A2']);
  expect(doubleNames(seats)).toEqual(['A2']);
});
