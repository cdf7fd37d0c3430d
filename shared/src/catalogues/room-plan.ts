// Drawing the seats of a room: where a seat may stand and what it is called. Pure; units as in seating/layout.ts.
import { z } from 'zod';
import { line } from '../core/text.js';
import { PLAN, SEAT } from '../seating/layout.js';
import { MOST, type Seat } from '../seating/seating-plan.js';

/** More do not fit a plan that a hall can read. */
export const MOST_SEATS = MOST.drawn;
/** One press of an arrow key, and what a drag snaps to. */
export const STEP = 4;

const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
const snapped = (value: number): number => Math.round(value / STEP) * STEP;

export const roomSeatSchema = z.strictObject({
  name: line(6),
  x: z
    .number()
    .int()
    .min(0)
    .max(PLAN.width - SEAT.width),
  y: z
    .number()
    .int()
    .min(0)
    .max(PLAN.height - SEAT.height),
});

/** Brought inside the plan and onto its grid. */
export const standingAt = (seat: Seat, x: number, y: number): Seat => ({
  ...seat,
  x: within(snapped(x), PLAN.width - SEAT.width),
  y: within(snapped(y), PLAN.height - SEAT.height),
});

const touches = (one: Seat, other: Seat): boolean =>
  Math.abs(one.x - other.x) < SEAT.width && Math.abs(one.y - other.y) < SEAT.height;

/** Names of seats that lie on another one; a plan with any is not kept. */
export const overlapping = (seats: readonly Seat[]): string[] =>
  seats
    .filter((seat, at) => seats.some((other, nth) => nth !== at && touches(seat, other)))
    .map(({ name }) => name);

/** Names that stand on more than one seat. */
export function doubleNames(seats: readonly Pick<Seat, 'name'>[]): string[] {
  const seen = new Set<string>();
  const double = new Set<string>();
  for (const { name } of seats) (seen.has(name) ? double : seen).add(name);
  return [...double];
}

/** "B7" → "B8", or the first number that is free; a name without a number gets one. */
export function nextName(seats: readonly Pick<Seat, 'name'>[], after?: string): string {
  const [, letters = 'A', digits = '0'] = /^(.*?)(\d*)$/.exec(after ?? 'A0') ?? [];
  const taken = new Set(seats.map(({ name }) => name));
  for (let number = Number(digits) + 1; ; number += 1)
    if (!taken.has(`${letters}${number}`)) return `${letters}${number}`;
}

/** A new seat beside the given one, or at the first free place of the plan; null: there is none. */
export function withOneMore(seats: readonly Seat[], beside?: Seat): Seat[] | null {
  if (seats.length >= MOST_SEATS) return null;
  const seat = { name: nextName(seats, beside?.name ?? seats.at(-1)?.name), x: 0, y: 0 };
  const gap = { x: SEAT.width + 3 * STEP - (SEAT.width % STEP), y: SEAT.height + 3 * STEP };
  const free = (x: number, y: number): Seat | undefined => {
    const placed = standingAt(seat, x, y);
    return seats.some((other) => touches(other, placed)) ? undefined : placed;
  };
  const next = beside && free(beside.x + gap.x, beside.y);
  if (next) return [...seats, next];
  for (let y = 0; y <= PLAN.height - SEAT.height; y += gap.y)
    for (let x = 0; x <= PLAN.width - SEAT.width; x += gap.x) {
      const placed = free(x, y);
      if (placed) return [...seats, placed];
    }
  return null;
}
