// When the rows of a pack are sealed anew: on a change, once in a while, and when the page is put away.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRows, ROWS_PAUSE_MS } from './kept-rows';
import { keptRows } from './pack-content';

let tables: Record<string, readonly unknown[]>;
let hear: () => void;
/** After what every start seals. */
let written: unknown[];
let end: () => void;
const none: readonly unknown[] = [];
const read = () => keptRows((name) => tables[name] ?? none);
const change = (name: string, ...rows: unknown[]) => {
  tables = { ...tables, [name]: rows };
  hear();
};
const write = vi.fn<(rows: ReturnType<typeof read>) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  tables = { meeting: ['m1'] };
  written = [];
  write.mockImplementation(async ({ entities }) => void written.push(entities['document']));
  const onRows = (listener: () => void) => {
    hear = listener;
    return () => undefined;
  };
  end = followRows(read, onRows, write);
  vi.advanceTimersByTime(ROWS_PAUSE_MS);
  written = [];
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('seals nothing while nothing of it changes, whatever else happens in the meeting', async () => {
  for (let second = 0; second < 60; second += 1) {
    change('vote', second);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(written).toEqual([]);
});

it('seals what changed, at most once in a while', async () => {
  for (let second = 1; second <= 60; second += 1) {
    change('document', second);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(written.length).toBeLessThanOrEqual(60_000 / ROWS_PAUSE_MS);
  await vi.advanceTimersByTimeAsync(ROWS_PAUSE_MS);
  expect(written.at(-1)).toEqual([60]);
});

it('seals at once when the page is put away', () => {
  change('document', 1);
  dispatchEvent(new Event('pagehide'));
  expect(written).toEqual([[1]]);
  change('document', 2);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(written).toEqual([[1], [2]]);
});

it('seals what waits when the meeting is left, once', async () => {
  change('document', 1);
  end();
  expect(written).toEqual([[1]]);
  await vi.advanceTimersByTimeAsync(ROWS_PAUSE_MS);
  end();
  expect(written).toEqual([[1]]);
});

it('seals no empty rows over those of the pack, when the meeting is left before they are here or after they were taken away', () => {
  change('meeting');
  end();
  dispatchEvent(new Event('pagehide'));
  expect(written).toEqual([]);
});

it('tries again with the next change what could not be written', async () => {
  write.mockRejectedValueOnce(new Error('full'));
  change('document', 1);
  await vi.advanceTimersByTimeAsync(ROWS_PAUSE_MS);
  expect(written).toEqual([]);
  change('vote', 1);
  await vi.advanceTimersByTimeAsync(ROWS_PAUSE_MS);
  expect(written).toEqual([[1]]);
});
