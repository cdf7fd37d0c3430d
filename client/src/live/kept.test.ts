// The time without a server, from the start of the tab: rows come from what this device keeps, nothing is sent before the server has
// confirmed who sits there, and then all is the server's again.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { newId } from '@hop/shared/core/ids.js';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Unreachable, type HttpCall } from '../lib/http';
import { anActor } from '../testing/actors';
import { FakeServer } from '../testing/fake-server';
import { wait } from '../testing/follow';
import { createLive, type Live } from './live';

const me = { id: 'account-1', name: 'Nguyễn Văn An', officeRole: 'none' as const };
const kept: Readonly<Record<string, unknown>> = {
  '/api/meetings/m1/snapshot': { seq: 0, entities: { meeting: [{ id: 'm1', title: 'kept' }] } },
  '/api/meetings/m1/actor': anActor(),
};

let server: FakeServer;
let live: Live;
/** Of all the server's answers only this one does not come. */
let noSnapshot: boolean;
let stop: () => void;

const title = (store: { row(name: string, id: string): unknown }): string | undefined =>
  (store.row('meeting', 'm1') as Meeting | undefined)?.title;

beforeEach(async () => {
  vi.useFakeTimers();
  sessionStorage.clear();
  server = new FakeServer('meeting:m1', anActor(), { meeting: [{ id: 'm1', title: 'present' }] });
  server.http = 'cut';
  server.webSockets = 'blocked';
  noSnapshot = false;
  const call: HttpCall = (method, path, options) =>
    noSnapshot && path.endsWith('/snapshot')
      ? Promise.reject(new Unreachable('cut'))
      : server.call(method, path, options);
  live = createLive(server.openSocket, call, (path) => Promise.resolve(kept[path] ?? null));
  stop = live.start();
  await wait(10);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('says that the server was asked in vain, and asks on', async () => {
  expect(live.session.state).toEqual({ kind: 'unknown', unreachable: true });
  server.http = 'open';
  await wait(2_100);
  expect(live.session.state).toMatchObject({ kind: 'signedIn', account: me });
});

const note = { annotationId: newId(), documentId: null, page: null, text: 'a' };

it('shows what is kept, said as a cut, and sends nothing', async () => {
  live.session.enterKept(me);
  const { open, stop: leave } = live.follow('meeting:m1');
  await wait(10);
  expect(title(open.store)).toBe('kept');
  expect(open.store.synced).toBe(false);
  expect(live.connection.state).toMatchObject({ kind: 'reconnecting' });
  void live.sender.send(addAnnotation, 'meeting:m1', note);
  await wait(60_000);
  expect(server.arrivals).toEqual([]);
  expect(live.sender.pending).toBe(1);
  leave();
});

it('once the server has confirmed the account, all is its own and what waited is sent', async () => {
  live.session.enterKept(me);
  const { open, stop: leave } = live.follow('meeting:m1');
  await wait(10);
  void live.sender.send(addAnnotation, 'meeting:m1', note);
  server.http = 'open';
  server.webSockets = 'open';
  await wait(6_000);
  expect(live.session.state).toEqual({ kind: 'signedIn', account: me });
  expect(title(open.store)).toBe('present');
  expect(server.commands.map(({ name }) => name)).toEqual(['annotation.add']);
  leave();
});

it('never sends as another account what was done before it was known who sits there', async () => {
  live.session.enterKept(me);
  void live.sender.send(addAnnotation, 'meeting:m1', note);
  server.account = { ...me, id: 'account-2' };
  server.http = 'open';
  server.webSockets = 'open';
  await wait(6_000);
  expect(live.session.state).toMatchObject({ account: { id: 'account-2' } });
  expect(server.arrivals).toEqual([]);
});

it('locks when the server says that the session is over', async () => {
  live.session.enterKept(me);
  server.account = null;
  server.http = 'open';
  await wait(2_100);
  expect(live.session.state).toEqual({ kind: 'signedOut', expired: true });
});

it.each(['blocked', 'open'] as const)(
  'never passes for up to date with rows that this device kept, sockets %s',
  async (webSockets) => {
    live.session.enterKept(me);
    const { open, stop: leave } = live.follow('meeting:m1');
    await wait(10);
    noSnapshot = true;
    server.http = 'open';
    server.webSockets = webSockets;
    for (let seconds = 0; seconds < 60; seconds += 1) {
      await wait(1_000);
      expect([open.store.kept, open.store.synced]).toEqual([true, false]);
    }
    expect(title(open.store)).toBe('kept');
    noSnapshot = false;
    await wait(60_000);
    expect([open.store.kept, open.store.synced]).toEqual([false, true]);
    expect(title(open.store)).toBe('present');
    leave();
  },
);
