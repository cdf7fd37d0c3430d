// The half minutes of codes, at their borders.
import { describe, expect, it } from 'vitest';
import { acceptedSlots, nextChangeAt, SLOT_MS, slotOf } from './slots.js';

const START = slotOf(1_764_600_000_000) * SLOT_MS;

describe('a slot', () => {
  it('lasts from its first millisecond to the last before the next', () => {
    expect(slotOf(START)).toBe(slotOf(START + SLOT_MS - 1));
    expect(slotOf(START - 1)).toBe(slotOf(START) - 1);
    expect(slotOf(START + SLOT_MS)).toBe(slotOf(START) + 1);
  });

  it('says when the next begins, never now', () => {
    expect(nextChangeAt(START)).toBe(START + SLOT_MS);
    expect(nextChangeAt(START + SLOT_MS - 1)).toBe(START + SLOT_MS);
  });
});

it('a code is taken for a minute at most, and for half a minute at least', () => {
  const slot = slotOf(START);
  const taken = (instant: number): boolean => acceptedSlots(instant).includes(slot);
  expect(taken(START - 1)).toBe(false);
  expect(taken(START)).toBe(true);
  expect(taken(START + 2 * SLOT_MS - 1)).toBe(true);
  expect(taken(START + 2 * SLOT_MS)).toBe(false);
});
