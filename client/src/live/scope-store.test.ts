// The copy of a scope stays equal to the server's rows, whatever happens to patches and sockets on the way.
import type { RemovedIds } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anActor } from '../testing/actors';
import { FakeServer, type Change } from '../testing/fake-server';
import { follow, wait } from '../testing/follow';
import type { ScopeStore } from './scope-store';

const row = (id: string, version: number) => ({ id, version });
const initial = { site: [row('s1', 1), row('s2', 1)], ballot: [row('b1', 1)] };
const aServer = () => new FakeServer('meeting:m1', anActor(), structuredClone(initial));

const byId = (rows: readonly unknown[]) =>
  [...rows].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
function expectSame(store: ScopeStore, server: FakeServer): void {
  expect(store.seq).toBe(server.seq);
  for (const [name, rows] of Object.entries(server.rows))
    expect(byId(store.rows(name))).toEqual(byId(rows));
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('undisturbed', () => {
  it('takes a snapshot, subscribes from its seq and applies patches without a gap', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    for (let version = 2; version < 30; version += 1)
      server.commit({ upserts: { site: [row('s1', version)] } });
    expectSame(store, server);
    expect(store.gaps).toBe(0);
    expect(store.synced).toBe(true);
    expect(server.calls.filter((path) => path.endsWith('/snapshot'))).toHaveLength(1);
    close();
  });

  it('keeps the array of a table that no patch touched', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    const [sites, ballots] = [store.rows('site'), store.rows('ballot')];
    server.commit({ upserts: { site: [row('s1', 2)] } });
    expect(store.rows('ballot')).toBe(ballots);
    expect(store.rows('site')).not.toBe(sites);
    expect(store.row('site', 's2')).toBe(sites[1]);
    close();
  });

  it('applies a personal patch without moving the cursor', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    const before = store.seq;
    server.emit('patch', {
      scope: 'meeting:m1',
      personal: true,
      upserts: { myVote: [row('b1', 1)] },
      removes: {},
    });
    expect(store.row('myVote', 'b1')).toEqual(row('b1', 1));
    expect(store.seq).toBe(before);
    close();
  });

  it('does not hear patches of another scope', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    server.emit('patch', {
      scope: 'meeting:m2',
      from: 0,
      to: 9,
      upserts: { site: [row('s9', 1)] },
      removes: {},
    });
    expectSame(store, server);
    close();
  });
});

describe('disturbed', () => {
  it('ignores a doubled patch and counts no gap', async () => {
    const server = aServer();
    server.delivery = (deliver) => (deliver(), deliver());
    const { store, close } = await follow(server);
    server.commit({ upserts: { site: [row('s1', 2)] }, removes: { ballot: ['b1'] } });
    expectSame(store, server);
    expect(store.gaps).toBe(0);
    close();
  });

  it('counts a gap after a lost patch and catches up by subscribing again from its cursor', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    server.delivery = () => undefined;
    server.commit({ upserts: { site: [row('s1', 2)] } });
    server.delivery = (deliver) => deliver();
    server.commit({ upserts: { ballot: [row('b1', 2)] } });
    await wait(10);
    expect(store.gaps).toBe(1);
    expectSame(store, server);
    close();
  });

  it('learns from a heartbeat that the last patch was lost', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    server.delivery = () => undefined;
    server.commit({ upserts: { site: [row('s1', 2)] } });
    server.heartbeat();
    await wait(900);
    expect(store.seq).toBe(0);
    await wait(1_200);
    expectSame(store, server);
    close();
  });

  it('asks ever more rarely when heartbeats run ahead with changes it may not see', async () => {
    const server = aServer();
    const { close } = await follow(server);
    const ask = vi.spyOn(server, 'onAsk');
    server.delivery = () => undefined;
    for (let beat = 0; beat < 60; beat += 1) {
      server.commit({});
      server.heartbeat();
      await wait(2_000);
    }
    expect(ask.mock.calls.filter(([, event]) => event === 'subscribe').length).toBeLessThan(12);
    close();
  });

  it('takes a snapshot on resync, keeps the same arrays for the same rows, and joins held patches on', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    const sites = store.rows('site');
    server.emit('resync', { scope: 'meeting:m1' });
    server.commit({ upserts: { ballot: [row('b1', 2)] } });
    await wait(10);
    expectSame(store, server);
    expect(store.rows('site')).toBe(sites);
    expect(store.snapshots).toBe(2);
    expect(store.gaps).toBe(0);
    close();
  });

  it('drops what it held when the scope is refused, and says so', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    server.onAsk = () => ({ refusal: refusals.notFound().toWire() });
    server.emit('resync', { scope: 'meeting:m1' });
    await wait(10);
    expect(store.status.kind).toBe('refused');
    expect(store.rows('site')).toEqual([]);
    close();
  });

  it('catches up after a cut with one catch-up and no new snapshot', async () => {
    const server = aServer();
    const { store, close } = await follow(server);
    await wait(2_000);
    server.cut();
    expect(store.synced).toBe(false);
    server.commit({ upserts: { site: [row('s3', 1)] }, personal: { myVote: [row('b1', 1)] } });
    await wait(500);
    expectSame(store, server);
    expect(store.synced).toBe(true);
    expect(store.snapshots).toBe(1);
    close();
  });

  it('follows over HTTP while WebSockets are blocked, and leaves the held call when one opens', async () => {
    const server = aServer();
    server.webSockets = 'blocked';
    const { live, store, close } = await follow(server);
    await wait(2_000);
    expect(live.connection.state.kind).toBe('polling');
    server.commit({ upserts: { site: [row('s1', 2)] } });
    await wait(300);
    expectSame(store, server);
    server.webSockets = 'open';
    await wait(20_000);
    expect(live.connection.state.kind).toBe('live');
    server.commit({ upserts: { site: [row('s1', 3)] } });
    expectSame(store, server);
    close();
  });

  it('ends equal to the server after any mix of lost, doubled, late and reordered patches, cuts and resyncs', async () => {
    const change: fc.Arbitrary<Change> = fc.record({
      upserts: fc.record({
        site: fc.array(fc.record({ id: fc.constantFrom('s1', 's2', 's3'), version: fc.nat(99) }), {
          maxLength: 2,
        }),
      }),
      removes: fc.constantFrom<RemovedIds>({}, { site: ['s2'] }, { ballot: ['b1'] }),
    });
    const step = fc.record({
      change,
      fate: fc.constantFrom('kept', 'lost', 'doubled', 'late'),
      after: fc.constantFrom('nothing', 'cut', 'resync', 'heartbeat', 'late arrive', 'wait'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const server = aServer();
        const { store, close } = await follow(server);
        const late: (() => void)[] = [];
        for (const { change: given, fate, after } of steps) {
          server.delivery = (deliver) => {
            if (fate === 'late') late.unshift(deliver);
            else if (fate !== 'lost') deliver();
            if (fate === 'doubled') deliver();
          };
          const ids = new Set(given.upserts?.['site']?.map((site) => (site as { id: string }).id));
          const removes = Object.fromEntries(
            Object.entries(given.removes ?? {}).map(([name, gone]) => [
              name,
              gone.filter((id) => !ids.has(id)),
            ]),
          );
          server.commit({ ...given, removes });
          if (after === 'cut') server.cut();
          if (after === 'resync') server.emit('resync', { scope: server.scope });
          if (after === 'heartbeat') server.heartbeat();
          if (after === 'late arrive') for (const deliver of late.splice(0)) deliver();
          if (after === 'wait') await wait(700);
        }
        server.delivery = (deliver) => deliver();
        for (const deliver of late.splice(0)) deliver();
        await wait(15_000);
        server.heartbeat();
        await wait(40_000);
        expectSame(store, server);
        close();
      }),
      { numRuns: 60 },
    );
  });
});
