// Who is told who is connected, and when somebody no longer is: real sockets where a connection matters, the clock moved by hand.
import type { ConnectedList } from '@hop/shared/core/protocol.js';
import { editParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Presence } from '../kernel/presence.js';
import { AttendanceRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { cookieOf, everyone, viewerOf } from '../testing/everyone.js';
import type { FakeViewer } from '../testing/fake-viewer.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { PERSON_LOST_AFTER_MS } from './connected-here.js';
import { ConnectedPeople } from './connected-people.js';
import { BELIEVED_MS } from './peer-words.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.clock.advance(PERSON_LOST_AFTER_MS);
});
afterAll(() => app.close());

const viewers: FakeViewer[] = [];
afterEach(() => {
  for (const viewer of viewers.splice(0)) viewer.close();
});

async function connect(m: TestMeeting, identity: Identity, to = app): Promise<FakeViewer> {
  const viewer = await viewerOf(to, m.scope, identity);
  viewers.push(viewer);
  return viewer.connect();
}
const listsOf = (viewer: FakeViewer): ConnectedList[] =>
  viewer.heard
    .filter(({ event }) => event === 'connected')
    .map(({ body }) => body as ConnectedList);
const shows = (viewer: FakeViewer, ...people: TestPerson[]): Promise<void> =>
  vi.waitFor(
    () =>
      expect(listsOf(viewer).at(-1)?.participantIds).toEqual(
        people.map(({ participantId }) => participantId).sort(),
      ),
    { timeout: 5_000 },
  );
const pass = (ms: number, of = app): void => {
  of.clock.advance(ms);
  of.app.get(ConnectedPeople, { strict: false }).look();
};
/** Closes and waits until the server knows. */
async function hangUp(m: TestMeeting, viewer: FakeViewer, of = app): Promise<void> {
  const here = (): number => of.app.get(Presence).inScope(m.scope).length;
  const before = here();
  viewer.close();
  await vi.waitFor(() => expect(here()).toBe(before - 1));
}
const first = (m: TestMeeting): TestPerson => m.delegates[0]!;

describe('[S28] who is connected', () => {
  it('is told to chairs and secretaries and to nobody else, by any road', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const all = await Promise.all(
      everyone(m).map(async ([audience, identity]) => ({
        audience,
        identity,
        viewer: await connect(m, identity),
      })),
    );
    const there = [m.secretary, m.chair, m.operator, first(m), m.guest];
    for (const { audience, viewer } of all)
      if (audience === 'chair' || audience === 'staff') await shows(viewer, ...there);
    await hangUp(m, all.find(({ audience }) => audience === 'guest')!.viewer);
    pass(PERSON_LOST_AFTER_MS);
    for (const { audience, identity, viewer } of all) {
      if (audience === 'chair' || audience === 'staff') {
        await shows(viewer, ...there.slice(0, -1));
        continue;
      }
      expect(listsOf(viewer), audience).toEqual([]);
      const headers = { cookie: await cookieOf(app, identity) };
      const changes = await fetch(`${app.url}/api/meetings/${m.id}/changes?from=0`, { headers });
      expect(await changes.text(), audience).not.toContain('"participantIds"');
    }
  });

  it('is told whole to a desk that joins later, and no more to one who lost the chair', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    await connect(m, first(m).identity);
    const chair = await connect(m, m.chair.identity);
    const co = await connect(m, m.presidium.identity);
    await shows(co, first(m), m.chair, m.presidium);
    await app.done(m.secretary.identity, editParticipant, m.scope, {
      ...{ participantId: m.presidium.participantId, baseVersion: 1, role: 'delegate' },
    });
    await vi.waitFor(() => expect(co.resyncs).toBe(1));
    const heard = listsOf(co).length;
    const guest = await connect(m, m.guest.identity);
    await shows(chair, first(m), m.chair, m.presidium, m.guest);
    await hangUp(m, guest);
    pass(PERSON_LOST_AFTER_MS);
    await shows(chair, first(m), m.chair, m.presidium);
    expect(listsOf(co)).toHaveLength(heard);
  });

  it('[V3] changes neither attendance nor journal', async () => {
    const { meeting: m } = await BallotRoom.build(app);
    const kept = async () => [
      (await app.rows(AttendanceRow)).filter((row) => row.meetingId === m.id),
      (await app.rows(JournalRow)).filter((line) => line.scopeId === m.scope),
    ];
    const before = await kept();
    const chair = await connect(m, m.chair.identity);
    const delegate = await connect(m, first(m).identity);
    await shows(chair, m.chair, first(m));
    await hangUp(m, delegate);
    pass(PERSON_LOST_AFTER_MS);
    await shows(chair, m.chair);
    expect(await kept()).toEqual(before);
  });

  it('names the displays that are connected, and since when one is lost', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const chair = await connect(m, m.chair.identity);
    const display = await connect(m, m.display);
    const displayId = m.display.kind === 'display' ? m.display.displayId : '';
    const last = (): Partial<ConnectedList> | undefined => listsOf(chair).at(-1);
    await vi.waitFor(() => expect(last()).toMatchObject({ displayIds: [displayId] }), 5_000);
    await hangUp(m, display);
    const since = app.clock.now();
    pass(PERSON_LOST_AFTER_MS);
    const lost = { displayIds: [], lostDisplays: [{ displayId, since }] };
    await vi.waitFor(() => expect(last()).toMatchObject(lost), 5_000);
    // A desk that comes later is told as well.
    const late = await connect(m, m.secretary.identity);
    await vi.waitFor(() => expect(listsOf(late).at(-1)).toMatchObject(lost), 5_000);
    await connect(m, m.display);
    const back = { displayIds: [displayId], lostDisplays: [] };
    await vi.waitFor(() => expect(last()).toMatchObject(back), 5_000);
  });

  it('is gathered: a hundred who come at once make a handful of lists', async () => {
    const m = await buildMeeting(app, { state: 'inSession', delegates: 100 });
    const chair = await connect(m, m.chair.identity);
    await Promise.all(m.delegates.map(({ identity }) => connect(m, identity)));
    await shows(chair, m.chair, ...m.delegates);
    expect(listsOf(chair).length).toBeLessThan(20);
  });
});

describe('[S29] a person is connected', () => {
  it('while any of their devices is, and six seconds longer', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const chair = await connect(m, m.chair.identity);
    const tablet = await connect(m, first(m).identity);
    const telephone = await connect(m, first(m).identity);
    await shows(chair, m.chair, first(m));
    await hangUp(m, tablet);
    pass(PERSON_LOST_AFTER_MS);
    await hangUp(m, telephone);
    pass(PERSON_LOST_AFTER_MS - 1);
    await connect(m, m.guest.identity);
    await shows(chair, m.chair, m.guest, first(m));
    pass(1);
    await shows(chair, m.chair, m.guest);
  });

  it('without a flicker when the page is loaded again', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const chair = await connect(m, m.chair.identity);
    const before = await connect(m, first(m).identity);
    await shows(chair, m.chair, first(m));
    const heard = listsOf(chair).length;
    await hangUp(m, before);
    pass(PERSON_LOST_AFTER_MS - 1);
    await connect(m, first(m).identity);
    pass(PERSON_LOST_AFTER_MS);
    pass(PERSON_LOST_AFTER_MS);
    expect(listsOf(chair)).toHaveLength(heard);
  });

  it('no longer than six seconds after the last word of a device that died in silence', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const presence = app.app.get(Presence);
    const chair = await connect(m, m.chair.identity);
    const { participantId, personId, siteId } = first(m);
    presence.arrived('dead', {
      scopeId: m.scope,
      actor: {
        ...{ kind: 'account', id: personId, name: '', officeRole: 'none', role: 'delegate' },
        ...{ participantId, siteId, votingRight: true },
      },
    });
    await shows(chair, m.chair, first(m));
    const lastHeardAt = app.now;
    app.clock.advance(PERSON_LOST_AFTER_MS);
    presence.gone('dead', lastHeardAt);
    pass(0);
    await shows(chair, m.chair);
  });

  it('while they ask over HTTP because their WebSockets are blocked', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const chair = await connect(m, m.chair.identity);
    const headers = { cookie: await cookieOf(app, first(m).identity) };
    const stop = new AbortController();
    const url = `${app.url}/api/meetings/${m.id}/changes?from=0`;
    const held = fetch(url, { headers, signal: stop.signal }).catch(() => undefined);
    await shows(chair, m.chair, first(m));
    pass(PERSON_LOST_AFTER_MS);
    const here = (): number => app.app.get(Presence).inScope(m.scope).length;
    expect(here()).toBe(2);
    stop.abort();
    await held;
    await vi.waitFor(() => expect(here()).toBe(1));
    pass(PERSON_LOST_AFTER_MS);
    await shows(chair, m.chair);
  });

  it('or not known to be, while the server has only just started', async () => {
    const young = await AppUnderTest.start();
    try {
      const m = await buildMeeting(young, { state: 'inSession' });
      const chair = await connect(m, m.chair.identity, young);
      pass(PERSON_LOST_AFTER_MS - 1, young);
      await connect(m, first(m).identity, young);
      expect(listsOf(chair)).toEqual([]);
      pass(1, young);
      await shows(chair, m.chair, first(m));
    } finally {
      await young.close();
    }
  });
});

describe.runIf(process.env.TEST_DATABASE_URL !== undefined)('two processes', () => {
  it('[S29] a chair at one sees who is connected to the other, until that one dies', async () => {
    const two = await AppUnderTest.open(app.config, app.clock, () => Promise.resolve());
    app.clock.advance(PERSON_LOST_AFTER_MS);
    const m = await buildMeeting(app, { state: 'inSession' });
    const chair = await connect(m, m.chair.identity);
    const there = await connect(m, first(m).identity, two);
    await shows(chair, m.chair, first(m));
    const secretary = await connect(m, m.secretary.identity, two);
    await shows(secretary, m.chair, m.secretary, first(m));
    await hangUp(m, there, two);
    pass(PERSON_LOST_AFTER_MS, two);
    await shows(chair, m.chair, m.secretary);
    // It says nothing more, as a process that was killed: what it said last is believed for some seconds.
    await two.close();
    pass(BELIEVED_MS - 1);
    await shows(chair, m.chair, m.secretary);
    pass(BELIEVED_MS);
    await shows(chair, m.chair);
  });
});
