// How the connection finds its states: reconnecting, polling, signed out, outdated; and how it notices a dead link.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anActor } from '../testing/actors';
import { FakeServer } from '../testing/fake-server';
import { follow, wait } from '../testing/follow';
import { retryDelayMs } from './connection-state';

let server: FakeServer;
beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  server = new FakeServer('meeting:m1', anActor());
});
afterEach(() => {
  vi.useRealTimers();
});

it('is live again within a second after a cut', async () => {
  const { live, close } = await follow(server);
  await wait(5_000);
  server.cut();
  expect(live.connection.state).toMatchObject({ kind: 'reconnecting', attempt: 1 });
  await wait(400);
  expect(live.connection.state.kind).toBe('live');
  close();
});

it('notices within 4.5 s a link that died without a word', async () => {
  const { live, close } = await follow(server);
  await wait(10_000);
  expect(live.connection.state.kind).toBe('live');
  for (const socket of server.sockets) socket.halfOpen = true;
  server.http = 'cut';
  await wait(4_500);
  expect(live.connection.state.kind).toBe('reconnecting');
  close();
});

it('asks at once when the page comes back, and finds the link dead', async () => {
  const { live, close } = await follow(server);
  await wait(5_000);
  for (const socket of server.sockets) socket.halfOpen = true;
  server.http = 'cut';
  window.dispatchEvent(new Event('pageshow'));
  await wait(1_600);
  expect(live.connection.state.kind).toBe('reconnecting');
  server.http = 'open';
  window.dispatchEvent(new Event('online'));
  await wait(20);
  expect(live.connection.state.kind).toBe('live');
  close();
});

it('counts attempts from the first loss while nothing answers', async () => {
  const { live, close } = await follow(server);
  await wait(2_000);
  const lostAt = Date.now();
  server.http = 'cut';
  server.cut();
  await wait(30_000);
  const { state } = live.connection;
  expect(state).toMatchObject({ kind: 'reconnecting', since: lostAt });
  expect(state.kind === 'reconnecting' && state.attempt).toBeGreaterThan(5);
  close();
});

it('polls when HTTP answers and no WebSocket opens, and reconnects when HTTP fails too', async () => {
  server.webSockets = 'blocked';
  const { live, close } = await follow(server);
  await wait(2_000);
  expect(live.connection.state.kind).toBe('polling');
  server.http = 'cut';
  server.commit({});
  await wait(1_000);
  expect(live.connection.state.kind).toBe('reconnecting');
  close();
});

it('is signed out when the server no longer knows the session', async () => {
  const { live, close } = await follow(server);
  await wait(2_000);
  server.account = null;
  server.cut();
  await wait(1_000);
  expect(live.connection.state.kind).toBe('signedOut');
  expect(live.session.state).toEqual({ kind: 'signedOut', expired: true });
  close();
});

it('is outdated, and stays so, when the server speaks another protocol', async () => {
  const { live, close } = await follow(server);
  server.protocol += 1;
  server.heartbeat();
  expect(live.connection.state).toEqual({ kind: 'outdated', serverProtocol: server.protocol });
  live.connection.start();
  await wait(20_000);
  expect(live.connection.state.kind).toBe('outdated');
  expect(server.sockets.size).toBe(0);
  close();
});

it('is idle after signing out, with no socket left', async () => {
  const { live, close } = await follow(server);
  await live.session.signOut();
  expect(live.connection.state.kind).toBe('idle');
  expect(server.sockets.size).toBe(0);
  close();
});

it('measures how far the clock of the device is off', async () => {
  server.clockOffsetMs = 90_000;
  const { live, close } = await follow(server);
  await wait(100);
  expect(live.clock.now() - Date.now()).toBe(90_000);
  close();
});

it('waits almost nothing before the first attempt and at most five seconds before any', () => {
  expect(retryDelayMs(1, 1)).toBeLessThanOrEqual(300);
  for (let attempt = 1; attempt < 40; attempt += 1)
    expect(retryDelayMs(attempt, 1)).toBeLessThanOrEqual(5_000);
});
