// Signing out without a network: the tab is left at once, and the server ends the session as soon as it can be told, after a restart of
// the browser too, and before it is asked who sits here. Whoever signs in after that stays signed in.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anActor } from '../testing/actors';
import { FakeServer } from '../testing/fake-server';
import { wait } from '../testing/follow';
import { createLive, type Live } from './live';
import { oweSignOut } from './owed-sign-out';

const me = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' as const };
const next = { ...me, id: 'account-2', name: 'Trần Thị Bình' };
let server: FakeServer;
let live: Live;
let stop: () => void;

const begin = async () => {
  live = createLive(server.openSocket, server.call);
  stop = live.start();
  await wait(10);
};
beforeEach(async () => {
  vi.useFakeTimers();
  localStorage.clear();
  oweSignOut(false);
  server = new FakeServer('office', anActor());
  server.account = me;
  await begin();
  server.http = 'cut';
  await live.session.signOut().catch(() => undefined);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('is told by the tab that stays open', async () => {
  expect(live.session.state).toEqual({ kind: 'signedOut', expired: false });
  expect(server.account).toEqual(me);
  server.http = 'open';
  await wait(2_100);
  expect(server.account).toBeNull();
});

it('is told by the next start, and lets nobody in meanwhile', async () => {
  stop();
  await begin();
  expect(live.session.state).toEqual({ kind: 'unknown', unreachable: true });
  server.http = 'open';
  const seen: string[] = [];
  live.session.onChange(({ kind }) => seen.push(kind));
  await wait(2_100);
  expect(server.account).toBeNull();
  expect(seen).toEqual(['signedOut']);
});

it.each([
  ['with a password', async () => void (await live.session.signIn('binh', 'mật khẩu'))],
  ['by a role of the demo', () => live.session.begun()],
])('does not end the session of whoever comes in after that, %s', async (_, comeIn) => {
  server.http = 'open';
  server.account = next;
  await comeIn();
  const asked = server.calls.length;
  await wait(10_000);
  expect(server.calls.slice(asked)).not.toContain('DELETE /api/session');
  stop();
  await begin();
  expect(live.session.state).toMatchObject({ kind: 'signedIn', account: next });
});

it('is told after somebody has tried to come in meanwhile', async () => {
  await expect(live.session.signIn('binh', 'mật khẩu')).rejects.toThrow();
  server.http = 'open';
  await wait(2_100);
  expect(server.account).toBeNull();
});

it('a page that has met no server goes on asking after somebody has tried to come in', async () => {
  stop();
  oweSignOut(false);
  await begin();
  expect(live.session.state).toEqual({ kind: 'unknown', unreachable: true });
  await expect(live.session.signIn('binh', 'mật khẩu')).rejects.toThrow();
  server.http = 'open';
  await wait(2_100);
  expect(live.session.state).toMatchObject({ kind: 'signedIn', account: me });
});
