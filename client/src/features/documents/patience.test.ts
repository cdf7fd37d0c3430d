// The time that a page may take: bytes that do not come are no fault of the page.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fileWaits, TookTooLong } from './patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function endOf(ended: Promise<never>, ms: number): Promise<unknown> {
  let end: unknown = 'still patient';
  ended.catch((error: unknown) => (end = error));
  await vi.advanceTimersByTimeAsync(ms);
  return end;
}

it('ends once the engine has had its time', async () => {
  const { ended } = fileWaits().patience(1_000);
  expect(await endOf(ended, 999)).toBe('still patient');
  expect(await endOf(ended, 1)).toBeInstanceOf(TookTooLong);
});

it('does not count the time in which bytes are on their way', async () => {
  const waits = fileWaits();
  const { ended } = waits.patience(1_000);
  waits.asked();
  waits.asked();
  expect(await endOf(ended, 60_000)).toBe('still patient');
  waits.answered();
  expect(await endOf(ended, 60_000)).toBe('still patient');
  waits.answered();
  expect(await endOf(ended, 999)).toBe('still patient');
  expect(await endOf(ended, 1)).toBeInstanceOf(TookTooLong);
});

it('never ends once nobody waits any more', async () => {
  const { ended, stop } = fileWaits().patience(1_000);
  stop();
  expect(await endOf(ended, 60_000)).toBe('still patient');
});
