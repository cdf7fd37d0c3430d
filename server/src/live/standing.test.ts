// Whoever may see more, less or nothing any more is told at once, on an open socket, after an absence and over HTTP.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { copyOf } from '@hop/shared/core/apply-patch.js';
import { newId } from '@hop/shared/core/ids.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import {
  editParticipant,
  removeParticipant,
} from '@hop/shared/participants/participants-commands.js';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { cookieOf, viewerOf } from '../testing/everyone.js';
import { FakeViewer, rowsOf } from '../testing/fake-viewer.js';
import type { TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
let room: BallotRoom;
let viewers: FakeViewer[] = [];
beforeAll(async () => {
  app = await AppUnderTest.start();
});
beforeEach(async () => {
  for (const viewer of viewers) viewer.close();
  viewers = [];
  room = await BallotRoom.build(app);
});
afterAll(() => app.close());

const watching = async (who: TestPerson): Promise<FakeViewer> => {
  const viewer = await viewerOf(app, room.meeting.scope, who.identity);
  viewers.push(viewer);
  return viewer.connect();
};
const give = (who: TestPerson, role: MeetingRole): Promise<unknown> =>
  app.done(room.meeting.chair.identity, editParticipant, room.meeting.scope, {
    participantId: who.participantId,
    baseVersion: 1,
    role,
    votingRight: false,
  });
/** Only staff and chair see it. */
const secretRow = (): Promise<unknown> =>
  app.done(room.meeting.secretary.identity, prepareBallot, room.meeting.scope, {
    motion: 'chưa công bố',
    limitSeconds: null,
  });
const equal = async (viewer: FakeViewer, who: TestPerson): Promise<void> => {
  const truth = rowsOf(copyOf(await app.snapshot(who.identity, room.meeting.scope)));
  await vi.waitFor(() => expect(rowsOf(viewer.copy)).toEqual(truth), { timeout: 5_000 });
};

describe('another role', () => {
  it('[S17] takes away what is not for it, before anything else is sent', async () => {
    await secretRow();
    const { presidium } = room.meeting;
    const viewer = await watching(presidium);
    expect(JSON.stringify(rowsOf(viewer.copy))).toContain('chưa công bố');
    await give(presidium, 'guest');
    await vi.waitFor(() => expect(viewer.resyncs).toBe(1));
    await equal(viewer, presidium);
    expect(JSON.stringify(rowsOf(viewer.copy))).not.toContain('chưa công bố');
    await room.prepared({ motion: 'mật hơn' });
    await app.done(room.meeting.chair.identity, addAgendaItem, room.meeting.scope, { title: 'z' });
    await equal(viewer, presidium);
    expect(JSON.stringify(viewer.heard)).not.toContain('mật hơn');
  });

  it('[S17] [S9] brings what is visible now, also to somebody who was away when it was given', async () => {
    await secretRow();
    const { guest, scope } = room.meeting;
    const viewer = await viewerOf(app, scope, guest.identity);
    viewers.push(viewer);
    await viewer.loadSnapshot();
    await give(guest, 'secretary');
    viewer.socket.connect();
    await equal(viewer, guest);
    expect(JSON.stringify(rowsOf(viewer.copy))).toContain('chưa công bố');
  });

  it('[S17] [S9] is told over HTTP too, where there is no socket to close', async () => {
    const { guest, chair, id } = room.meeting;
    const cookie = await cookieOf(app, guest.identity);
    const changes = async (from: number): Promise<unknown> =>
      (
        await fetch(`${app.url}/api/meetings/${id}/changes?from=${from}`, { headers: { cookie } })
      ).json();
    const { seq } = await app.snapshot(guest.identity, room.meeting.scope);
    const held = changes(seq);
    await give(guest, 'delegate');
    expect(await held).toEqual({ resync: true, scope: room.meeting.scope });
    const after = await app.snapshot(guest.identity, room.meeting.scope);
    await app.done(chair.identity, addAgendaItem, room.meeting.scope, { title: 'sau' });
    expect(await changes(after.seq)).toMatchObject({ from: after.seq, to: after.seq + 1 });
  });
});

describe('no place any more', () => {
  it('[S3] [S17] somebody taken off the list hears nothing more and finds nothing', async () => {
    const { presidium, chair, scope, guest } = room.meeting;
    await app.done(chair.identity, addAgendaItem, scope, { title: 'trước' });
    const viewer = await watching(guest);
    const others = await watching(presidium);
    await app.done(chair.identity, removeParticipant, scope, {
      participantId: guest.participantId,
    });
    await vi.waitFor(() => expect(viewer.resyncs).toBe(1));
    await vi.waitFor(() => expect(viewer.refused).toBe('core.notFound'));
    const before = viewer.heard.length;
    await app.done(chair.identity, addAgendaItem, scope, { title: 'sau' });
    others.socket.emit('ephemeral', { scope, kind: 'pointer', body: { x: 1 } });
    await vi.waitFor(() =>
      expect(others.heard.some((one) => one.event === 'ephemeral')).toBe(true),
    );
    await equal(others, presidium);
    expect(viewer.heard.slice(before).filter((one) => one.event !== 'resync')).toEqual([]);
    viewer.socket.emit('ephemeral', { scope, kind: 'pointer', body: { x: 2 } });
    others.socket.emit('ephemeral', { scope, kind: 'pointer', body: { x: 3 } });
    await vi.waitFor(() => expect(JSON.stringify(others.heard)).toContain('"x":3'));
    expect(JSON.stringify(others.heard)).not.toContain('"x":2');
  });

  it('a shut account loses its sockets, its session and its place', async () => {
    app.app.get(Outbox).start();
    const { presidium } = room.meeting;
    const viewer = await watching(presidium);
    const gone = new Promise((resolve) => viewer.socket.once('disconnect', resolve));
    const again = new Promise<Error>((resolve) => viewer.socket.once('connect_error', resolve));
    await app.bus.asSystem(setPersonDisabled, 'office', {
      personId: presidium.personId,
      disabled: true,
    });
    expect(await gone).toBe('io server disconnect');
    viewer.socket.connect();
    expect((await again).message).toBe('core.unauthenticated');
    expect(
      await app.refused(presidium.identity, addAgendaItem, room.meeting.scope, { title: 'x' }),
    ).toEqual({
      code: 'notFound',
      message: 'core.notFound',
    });
  });

  it('signing out closes the sockets of that session and of no other', async () => {
    const { chair } = room.meeting;
    const cookie = await cookieOf(app, chair.identity);
    const here = await new FakeViewer(app.url, cookie, room.meeting.scope).connect();
    const elsewhere = await watching(chair);
    viewers.push(here);
    const gone = new Promise((resolve) => here.socket.once('disconnect', resolve));
    const response = await fetch(`${app.url}/api/session`, {
      method: 'DELETE',
      headers: { cookie },
    });
    expect(response.ok).toBe(true);
    expect(await gone).toBe('io server disconnect');
    expect(elsewhere.socket.connected).toBe(true);
    const after = await fetch(`${app.url}/api/session`, { headers: { cookie } });
    expect(after.status).toBe(401);
  });
});

it('[S3] a stranger asking for a scope is told the same as for one that does not exist', async () => {
  const { outsider } = room.meeting;
  const viewer = await viewerOf(app, room.meeting.scope, outsider);
  viewers.push(viewer);
  viewer.socket.connect();
  await vi.waitFor(() => expect(viewer.refused).toBe('core.notFound'));
  const ask = async (scope: string): Promise<string> =>
    JSON.stringify(await viewer.socket.emitWithAck('subscribe', { scope, from: 0 }));
  expect(await ask(room.meeting.scope)).toBe(await ask(`meeting:${newId()}`));
  const cookie = await cookieOf(app, outsider);
  for (const what of ['snapshot', 'changes?from=0', 'actor']) {
    const get = async (id: string): Promise<[number, string]> => {
      const response = await fetch(`${app.url}/api/meetings/${id}/${what}`, {
        headers: { cookie },
      });
      return [response.status, await response.text()];
    };
    const here = await get(room.meeting.id);
    expect(here).toEqual(await get(newId()));
    expect(here[0]).toBe(404);
  }
});
