// Two devices whose clocks are minutes apart show the same time by the server, whatever the way of each answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Connection } from './connection';
import type { ConnectionState } from './connection-state';
import { ServerClock } from './server-clock';

const TEN_MINUTES_MS = 600_000;

beforeEach(() => void vi.useFakeTimers({ now: 1_700_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** The server's clock is the faked one; each device's own is that one moved by `offMs`, until somebody sets it. */
function device(offMs: number, trips: readonly (readonly [number, number])[]) {
  let setByMs = 0;
  let sleptMs = 0;
  const own = () => serverNow() + offMs + setByMs;
  let asked = 0;
  const told: unknown[] = [];
  const connection = {
    state: { kind: 'live' } as ConnectionState,
    onState: () => () => undefined,
    ask: async () => {
      const [there, back] = trips[asked++ % trips.length] ?? [0, 0];
      await pass(there);
      const serverTime = serverNow();
      await pass(back);
      return { serverTime };
    },
    send: (event: string, body: unknown) => told.push([event, body]),
  };
  const clock = new ServerClock(connection as unknown as Connection);
  /** What this device does, it does by its own clock. */
  const asDevice = async <T>(act: () => T | Promise<T>): Promise<T> => {
    const spies = [
      vi.spyOn(Date, 'now').mockImplementation(own),
      vi.spyOn(performance, 'now').mockImplementation(() => elapsedMs - sleptMs),
    ];
    try {
      return await act();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };
  return {
    ...{ measure: () => asDevice(() => clock.measure()), now: () => asDevice(() => clock.now()) },
    told,
    serverTime: () => asDevice(() => clock.told),
    hear: (serverTime: number) => asDevice(() => clock.roughly(serverTime)),
    /** Somebody sets its clock. */
    set: (byMs: number) => void (setByMs += byMs),
    sleep: (ms: number) => {
      sleptMs += ms;
      return pass(ms);
    },
    enter: (kind: 'live' | 'polling' | 'reconnecting') =>
      void (connection.state =
        kind === 'reconnecting' ? { kind, since: own(), attempt: 1 } : { kind }),
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

const DAY_MS = 24 * 3600_000;
const MINUTE_MS = 60_000;

it('goes on as before when the clock of the device is set, with a line and without', async () => {
  const slow = device(-3 * DAY_MS, jittered);
  await slow.measure();
  slow.set(3 * DAY_MS);
  for (const kind of ['live', 'reconnecting'] as const) {
    slow.enter(kind);
    await pass(MINUTE_MS);
    expect(Math.abs((await slow.now()) - serverNow())).toBeLessThanOrEqual(200);
  }
});

it('tells nothing that could wipe a pack once the line is lost', async () => {
  const slow = device(-3 * DAY_MS, jittered);
  await slow.measure();
  await pass(90 * MINUTE_MS);
  expect(Math.abs(((await slow.serverTime()) ?? 0) - serverNow())).toBeLessThanOrEqual(200);
  slow.enter('reconnecting');
  expect(await slow.serverTime()).toBeNull();
  await slow.hear(serverNow());
  expect(await slow.serverTime()).not.toBeNull();
  slow.set(3 * DAY_MS);
  expect(await slow.serverTime()).toBeNull();
});

it('catches up after a sleep from any answer, and is not held back by one that was long on its way', async () => {
  const blocked = device(TEN_MINUTES_MS, []);
  blocked.enter('polling');
  await blocked.hear(serverNow());
  await blocked.sleep(3 * 60 * MINUTE_MS);
  expect((await blocked.now()) - serverNow()).toBeLessThan(-MINUTE_MS);
  await blocked.hear(serverNow());
  expect(Math.abs((await blocked.now()) - serverNow())).toBeLessThanOrEqual(500);
  await blocked.hear(serverNow() - MINUTE_MS);
  expect(Math.abs((await blocked.now()) - serverNow())).toBeLessThanOrEqual(500);
});
