// Closing with a grace, pausing with what remains: the arithmetic of the window.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSING_GRACE_MS } from './ballot-machine.js';
import {
  closesAtOnClose,
  closesAtOnOpen,
  closesAtOnResume,
  isSettleDue,
  isWindowOver,
  remainingOnPause,
} from './ballot-window.js';

it('a limit is counted from opening; without one the chair closes', () => {
  expect(closesAtOnOpen(120, 1_000)).toBe(121_000);
  expect(closesAtOnOpen(null, 1_000)).toBeNull();
});

describe('closing', () => {
  it('leaves two seconds for votes on their way', () => {
    expect(closesAtOnClose(null, 1_000)).toBe(3_000);
    expect(CLOSING_GRACE_MS).toBe(2_000);
  });
  it('never prolongs what was announced', () => {
    expect(closesAtOnClose(1_500, 1_000)).toBe(1_500);
  });
  it('a second press changes nothing', () => {
    const first = closesAtOnClose(null, 1_000);
    expect(closesAtOnClose(first, 1_900)).toBe(first);
  });
});

it('a pause of any length takes nothing from the remaining time and gives nothing', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (now, remaining, pause) => {
      const kept = remainingOnPause(now + remaining, now);
      expect(kept).toBe(remaining);
      expect(closesAtOnResume(kept, now + pause)).toBe(now + pause + remaining);
    }),
  );
  expect(remainingOnPause(null, 5)).toBeNull();
  expect(closesAtOnResume(null, 5)).toBeNull();
  expect(remainingOnPause(1_000, 2_000)).toBe(0);
});

it('only an open ballot is settled, and only when its window is over', () => {
  expect(isSettleDue({ state: 'open', closesAt: 10 }, 9)).toBe(false);
  expect(isSettleDue({ state: 'open', closesAt: 10 }, 10)).toBe(true);
  expect(isSettleDue({ state: 'paused', closesAt: 10 }, 10)).toBe(false);
  expect(isSettleDue({ state: 'open', closesAt: null }, 10)).toBe(false);
  expect(isWindowOver({ closesAt: null }, 10)).toBe(false);
});
