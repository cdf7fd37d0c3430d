// Two devices whose clocks are minutes apart show the same time by the server, whatever the way of each answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from './connection';
import { ServerClock } from './server-clock';

const TEN_MINUTES_MS = 600_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** The server's clock is the faked one; each device's own is that one moved by `offMs`. */
function device(offMs: number, trips: readonly (readonly [number, number])[]) {
  const own = () => serverNow() + offMs;
  let asked = 0;
  const told: unknown[] = [];
  const connection = {
    state: { kind: 'live' },
    onState: () => () => undefined,
    ask: async () => {
      const [there, back] = trips[asked++ % trips.length] ?? [0, 0];
      await pass(there);
      const serverTime = serverNow();
      await pass(back);
      return { serverTime };
    },
    send: (event: string, body: unknown) => told.push([event, body]),
  } as unknown as Connection;
  const clock = new ServerClock(connection);
  /** What this device does, it does by its own clock. */
  const asDevice = async <T>(act: () => T | Promise<T>): Promise<T> => {
    const spy = vi.spyOn(Date, 'now').mockImplementation(own);
    try {
      return await act();
    } finally {
      spy.mockRestore();
    }
  };
  return {
    ...{ measure: () => asDevice(() => clock.measure()), now: () => asDevice(() => clock.now()) },
    told,
  };
}

let elapsedMs = 0;
const start = 1_700_000_000_000;
const serverNow = () => start + elapsedMs;
const pass = (ms: number): Promise<void> => {
  elapsedMs += ms;
  return Promise.resolve();
};
/** Ways there and back in milliseconds: uneven, with one that is stuck for a second. */
const jittered = [
  [40, 90],
  [700, 300],
  [15, 25],
  [120, 20],
  [60, 200],
] as const;

it('shows the server’s time within a fifth of a second on clocks ten minutes off either way', async () => {
  const ahead = device(TEN_MINUTES_MS, jittered);
  const behind = device(-TEN_MINUTES_MS, [...jittered].reverse());
  await ahead.measure();
  await behind.measure();
  const shown = [await ahead.now(), await behind.now()];
  for (const each of shown) expect(Math.abs(each - serverNow())).toBeLessThanOrEqual(200);
  expect(Math.abs((shown[0] ?? 0) - (shown[1] ?? 0))).toBeLessThanOrEqual(200);
});

it('trusts the fastest of its questions, not the mean of all', async () => {
  const slow = device(TEN_MINUTES_MS, [
    [1_500, 10],
    [1_500, 10],
    [10, 10],
    [1_500, 10],
    [1_500, 10],
  ]);
  await slow.measure();
  expect(Math.abs((await slow.now()) - serverNow())).toBeLessThanOrEqual(10);
  // And tells the server how far off this device is.
  expect(slow.told).toEqual([['clockOffset', { offsetMs: -TEN_MINUTES_MS }]]);
});

it('goes by the device as long as nothing was measured', async () => {
  expect(await device(TEN_MINUTES_MS, []).now()).toBe(serverNow() + TEN_MINUTES_MS);
});
