// What the server hears of sites: real sockets where a connection matters, the clock moved by hand where time does.
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { leaveSite } from '@hop/shared/sites/sites-commands.js';
import { SITE_LOST_AFTER_MS } from '@hop/shared/sites/site.js';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { VoteRow } from '../ballots/ballot.entity.js';
import { DisplayRow } from '../displays/display.entity.js';
import { newId } from '@hop/shared/core/ids.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Presence } from '../kernel/presence.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import { SpeechRequestRow } from '../speaking/speech.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { SiteRow } from './site.entity.js';
import { SiteWatch } from './site-watch.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});

/** Connects and subscribes, as a tablet does. */
async function connect(m: TestMeeting, cookie: string, to = app): Promise<Socket> {
  const socket = io(to.url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    forceNew: true,
    reconnection: false,
  });
  sockets.push(socket);
  const reply: unknown = await socket.emitWithAck('subscribe', {
    ...{ scope: m.scope, from: 0, protocol: PROTOCOL_VERSION },
  });
  expect(reply).toHaveProperty('seq');
  return socket;
}
const operator = async (m: TestMeeting, to = app): Promise<Socket> =>
  connect(m, await to.cookie('account', m.operator.personId), to);

async function displayAt(m: TestMeeting, siteId: string | null): Promise<Socket> {
  const display = Object.assign(new DisplayRow(), {
    unpaired: false,
    ...{ id: newId(), version: 1, meetingId: m.id, name: 'Màn hình', siteId },
    ...{ code: null, pairedAt: app.now },
  });
  await app.insert(DisplayRow, [display]);
  return connect(m, await app.cookie('display', display.id, m.id));
}
const own = (m: TestMeeting): string => m.operator.siteId;
const site = async (m: TestMeeting, of = app): Promise<SiteRow> =>
  (await of.rows(SiteRow)).find((row) => row.id === own(m)) as SiteRow;
const becomes = (m: TestMeeting, state: SiteRow['state'], of = app): Promise<void> =>
  vi.waitFor(async () => expect((await site(m, of)).state).toBe(state), { timeout: 5_000 });

/** Closes and waits until the server knows. */
async function hangUp(m: TestMeeting, socket: Socket): Promise<void> {
  const before = app.app.get(Presence).inScope(m.scope).length;
  socket.disconnect();
  await vi.waitFor(() => expect(app.app.get(Presence).inScope(m.scope)).toHaveLength(before - 1));
}
const pass = (ms: number): Promise<void> => {
  app.clock.advance(ms);
  return app.app.get(SiteWatch, { strict: false }).look();
};

describe('a site joins', () => {
  it('when its operator connects while the meeting runs', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    await operator(m);
    await becomes(m, 'joined');
  });

  it('when its display connects, but not for a display without a site or for a delegate there', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const delegate = m.delegates.find((one) => one.siteId === own(m))!;
    await connect(m, await app.cookie('account', delegate.personId));
    await displayAt(m, null);
    await pass(0);
    expect((await site(m)).state).toBe('notReady');
    await displayAt(m, own(m));
    await becomes(m, 'joined');
  });

  it('when the meeting opens and its operator has been there before', async () => {
    const m = await buildMeeting(app);
    await operator(m);
    await pass(0);
    expect((await site(m)).state).toBe('notReady');
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    await becomes(m, 'joined');
  });

  it('not by itself once it has left', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const socket = await operator(m);
    await becomes(m, 'joined');
    await app.done(m.operator.identity, leaveSite, m.scope, { siteId: own(m) });
    await hangUp(m, socket);
    await operator(m);
    await pass(0);
    expect((await site(m)).state).toBe('left');
  });
});

describe('a site is lost', () => {
  it('after six seconds without a word, and is back with attendance, places in the queue and votes kept', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const here = m.delegates.find((one) => one.siteId === own(m))!;
    await app.done(here.identity, checkIn, m.scope, { mode: 'online' });
    await app.insert(SpeechRequestRow, [
      Object.assign(new SpeechRequestRow(), {
        ...{ id: newId(), version: 1, meetingId: m.id, participantId: here.participantId },
        ...{ agendaItemId: null, kind: 'speech', subject: '', state: 'waiting' },
        ...{ askedAt: app.now, chairPosition: null },
        ...{
          skippedAt: null,
          acts: [],
          addresseeId: null,
          addressee: '',
          groupId: null,
          followsId: null,
        },
      } as const),
    ]);
    await app.insert(VoteRow, [
      Object.assign(new VoteRow(), {
        ...{ id: newId(), version: 1, meetingId: m.id, ballotId: newId(), castAt: app.now },
        ...{ participantId: here.participantId, choice: 'inFavour', sealed: null },
      } as const),
    ]);
    const kept = async () => [
      (await app.rows(AttendanceRow)).filter((row) => row.meetingId === m.id),
      (await app.rows(SpeechRequestRow)).filter((row) => row.meetingId === m.id),
      (await app.rows(VoteRow)).filter((row) => row.meetingId === m.id),
    ];
    const before = await kept();
    expect(before.map((rows) => rows.length)).toEqual([1, 1, 1]);
    const socket = await operator(m);
    await becomes(m, 'joined');
    const lastHeardAt = app.now;
    await hangUp(m, socket);
    await pass(SITE_LOST_AFTER_MS - 1);
    expect((await site(m)).state).toBe('joined');
    await pass(1);
    expect(await site(m)).toMatchObject({ state: 'lost', lostSince: lastHeardAt });
    expect(await kept()).toEqual(before);
    await operator(m);
    await becomes(m, 'joined');
    expect((await site(m)).lostSince).toBeNull();
    expect(await kept()).toEqual(before);
  });

  it('not by a drop shorter than that, of which the journal says nothing', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const socket = await operator(m);
    await becomes(m, 'joined');
    await hangUp(m, socket);
    await pass(SITE_LOST_AFTER_MS - 1);
    await operator(m);
    await pass(SITE_LOST_AFTER_MS);
    expect((await site(m)).state).toBe('joined');
    const said = (await app.rows(JournalRow)).filter((line) => line.scopeId === m.scope);
    expect(said.map((line) => line.name)).toEqual(['site.join']);
  });

  it('not while its display is still there', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const socket = await operator(m);
    const display = await displayAt(m, own(m));
    await becomes(m, 'joined');
    await hangUp(m, socket);
    await pass(SITE_LOST_AFTER_MS);
    expect((await site(m)).state).toBe('joined');
    await hangUp(m, display);
    await pass(SITE_LOST_AFTER_MS);
    expect((await site(m)).state).toBe('lost');
  });

  it('not while its operator, whose WebSockets are blocked, asks over HTTP', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const cookie = await app.cookie('account', m.operator.personId);
    const stop = new AbortController();
    let from = 0;
    const asking = (async () => {
      while (!stop.signal.aborted) {
        const url = `${app.url}/api/meetings/${m.id}/changes?from=${from}`;
        const answer = await fetch(url, { headers: { cookie }, signal: stop.signal });
        from = ((await answer.json()) as { to: number }).to;
      }
    })().catch(() => undefined);
    await becomes(m, 'joined');
    const here = (): number => app.app.get(Presence).inScope(m.scope).length;
    await vi.waitFor(() => expect(here()).toBe(1));
    await pass(SITE_LOST_AFTER_MS);
    expect((await site(m)).state).toBe('joined');
    stop.abort();
    await asking;
    await vi.waitFor(() => expect(here()).toBe(0));
    await pass(SITE_LOST_AFTER_MS);
    await becomes(m, 'lost');
  });

  it('counted from the last word of a connection that died without saying so', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const presence = app.app.get(Presence);
    const actor: Actor = {
      ...{ kind: 'account', id: m.operator.personId, name: '', officeRole: 'none' },
      ...{ role: 'siteOperator', participantId: m.operator.participantId, siteId: own(m) },
      votingRight: false,
    };
    presence.arrived('dead', { scopeId: m.scope, actor });
    await becomes(m, 'joined');
    const lastHeardAt = app.now;
    app.clock.advance(SITE_LOST_AFTER_MS);
    presence.gone('dead', lastHeardAt);
    await pass(0);
    expect(await site(m)).toMatchObject({ state: 'lost', lostSince: lastHeardAt });
  });

  it('when it does not come back after the server was restarted', async () => {
    let first = await AppUnderTest.start();
    const m = await buildMeeting(first, { state: 'inSession' });
    const back = await buildMeeting(first, { state: 'inSession' });
    for (const one of [m, back]) {
      await operator(one, first);
      await becomes(one, 'joined', first);
    }
    for (const socket of sockets.splice(0)) socket.disconnect();
    const { config, clock, remove } = await first.stop();
    first = await AppUnderTest.open(config, clock, remove);
    try {
      await operator(back, first);
      clock.advance(SITE_LOST_AFTER_MS);
      await first.app.get(SiteWatch, { strict: false }).look();
      expect((await site(m, first)).state).toBe('lost');
      expect((await site(back, first)).state).toBe('joined');
    } finally {
      await first.close();
    }
  });
});
