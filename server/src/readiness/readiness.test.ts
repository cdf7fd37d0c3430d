// Openings on the real bus, and what the server tells of people's devices and numbers: to whom, and what not.
import { phoneSchema, seenPeopleSchema } from '@hop/shared/readiness/seen-people.js';
import { markOpened } from '@hop/shared/readiness/readiness-commands.js';
import { removeParticipant } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Presence } from '../kernel/presence.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { cookieOf, viewerOf } from '../testing/everyone.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { documentOf } from '../testing/uploading.js';
import { DocumentRow } from '../documents/document.entity.js';
import { PagesRead } from './pages-read.js';
import { ReadershipRow, SightingRow } from './readership.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const open = (meeting: TestMeeting, who: TestPerson, documentId: string) =>
  app.done(who.identity, markOpened, meeting.scope, { documentId });
const tell = async (
  meeting: TestMeeting,
  { identity }: Pick<TestPerson, 'identity'>,
  documentId: string,
  told: object,
): Promise<Response> =>
  fetch(`${app.url}/api/meetings/${meeting.id}/documents/${documentId}/read`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await cookieOf(app, identity) },
    body: JSON.stringify(told),
  });
const readersOf = async (meeting: TestMeeting) =>
  (await app.rows(ReadershipRow)).filter((row) => row.meetingId === meeting.id);
const get = async (meeting: TestMeeting, who: TestPerson, path = ''): Promise<Response> =>
  fetch(`${app.url}/api/meetings/${meeting.id}/readiness${path}`, {
    headers: { cookie: await cookieOf(app, who.identity) },
  });
const seen = async (meeting: TestMeeting, who: TestPerson) => {
  const { people } = seenPeopleSchema.parse(await (await get(meeting, meeting.secretary)).json());
  return people.find((one) => one.participantId === who.participantId);
};

describe('openings', () => {
  it('are kept once per document: a second report changes nothing and takes no new version', async () => {
    const meeting = await buildMeeting(app);
    const reader = delegateOf(meeting);
    const [one, other] = [await documentOf(app, meeting), await documentOf(app, meeting)];
    expect(await open(meeting, reader, one)).toEqual({ versionNumber: 1 });
    await open(meeting, reader, other);
    await open(meeting, reader, one);
    expect(await readersOf(meeting)).toMatchObject([
      { id: reader.participantId, version: 2, opened: { [one]: 1, [other]: 1 } },
    ]);
  });

  it('of a version that does not exist yet count for the present one', async () => {
    const meeting = await buildMeeting(app);
    const args = { documentId: await documentOf(app, meeting), versionNumber: 9 };
    const { identity } = delegateOf(meeting);
    expect(await app.done(identity, markOpened, meeting.scope, args)).toEqual({ versionNumber: 1 });
  });

  it('of a document that one may not read, and by a display, are refused', async () => {
    const meeting = await buildMeeting(app);
    const secret = { documentId: await documentOf(app, meeting, { access: 'staff' }) };
    const open = { documentId: await documentOf(app, meeting) };
    expect(
      await app.refused(delegateOf(meeting).identity, markOpened, meeting.scope, secret),
    ).toMatchObject({ code: 'notFound' });
    expect(await app.refused(meeting.display, markOpened, meeting.scope, open)).toMatchObject({
      code: 'forbidden',
    });
    expect(await readersOf(meeting)).toEqual([]);
  });

  it('say how far: each page once, never less, and anew for another version', async () => {
    const meeting = await buildMeeting(app);
    const reader = delegateOf(meeting);
    const documentId = await documentOf(app, meeting, { pages: 20 });
    const read = async (versionNumber: number, ...pages: [number, number][]) => {
      expect((await tell(meeting, reader, documentId, { versionNumber, pages })).status).toBe(204);
      await app.app.get(PagesRead).write();
      const { entities } = await app.snapshot(meeting.secretary.identity, meeting.scope);
      return entities.readership;
    };
    expect(await read(1, [1, 3])).toMatchObject([{ read: { [documentId]: { pages: 3 } } }]);
    await read(1, [2, 4], [19, 400]);
    expect(await read(1, [1, 1])).toMatchObject([
      {
        ...{ id: reader.participantId, version: 2, opened: { [documentId]: 1 } },
        read: { [documentId]: { versionNumber: 1, pages: 6, furthest: 20 } },
      },
    ]);
    const other = await app.snapshot(meeting.guest.identity, meeting.scope);
    expect(JSON.stringify(other)).not.toContain('furthest');
    const [row] = await app
      .rows(DocumentRow)
      .then((rows) => rows.filter(({ id }) => id === documentId));
    await app.replace(DocumentRow, row ? [{ ...row, versionNumber: 2 }] : []);
    const late = { versionNumber: 1, pages: 6, furthest: 20 };
    expect(await read(1, [9, 9])).toMatchObject([{ read: { [documentId]: late } }]);
    const anew = { versionNumber: 2, pages: 1, furthest: 9 };
    expect(await read(2, [9, 9])).toMatchObject([{ read: { [documentId]: anew } }]);
  });

  it('fill no journal: of eighty readers who turn pages there is one line, and none for pages read before', async () => {
    const meeting = await buildMeeting(app, { delegates: 80 });
    const documentId = await documentOf(app, meeting, { pages: 20 });
    const written = async () => {
      await app.app.get(PagesRead).write();
      return (await app.rows(JournalRow)).filter(
        ({ scopeId, name }) => scopeId === meeting.scope && name === 'document.markRead',
      ).length;
    };
    const all = (page: number) =>
      Promise.all(
        meeting.delegates.map((one) =>
          tell(meeting, one, documentId, { versionNumber: 1, pages: [[page, page]] }),
        ),
      );
    for (const page of [1, 2, 3, 4]) await all(page);
    expect(await written()).toBe(1);
    expect(await readersOf(meeting)).toHaveLength(80);
    await all(3);
    expect(await written()).toBe(1);
  });

  it('of pages that one may not read, of none, and by a display, are refused', async () => {
    const meeting = await buildMeeting(app);
    const documentId = await documentOf(app, meeting, { access: 'staff' });
    const pages = { versionNumber: 1, pages: [[1, 1]] };
    const reader = delegateOf(meeting);
    expect((await tell(meeting, reader, documentId, pages)).status).toBe(404);
    const none = { versionNumber: 1, pages: [] };
    expect((await tell(meeting, meeting.secretary, documentId, none)).status).toBe(400);
    const screen = { identity: meeting.display };
    expect((await tell(meeting, screen, documentId, pages)).status).toBe(403);
    await app.app.get(PagesRead).write();
    expect(await readersOf(meeting)).toEqual([]);
  });

  it('go with the reader who is taken off the list', async () => {
    const meeting = await buildMeeting(app);
    const reader = delegateOf(meeting);
    await open(meeting, reader, await documentOf(app, meeting));
    await app.done(meeting.secretary.identity, removeParticipant, meeting.scope, {
      participantId: reader.participantId,
    });
    expect(await readersOf(meeting)).toEqual([]);
  });
});

describe('when somebody was last seen', () => {
  it('is told those who run the meeting and nobody else', async () => {
    const meeting = await buildMeeting(app);
    const { chair, secretary, guest, operator } = meeting;
    for (const who of [chair, secretary]) expect((await get(meeting, who)).status).toBe(200);
    for (const who of [guest, operator, delegateOf(meeting)])
      expect((await get(meeting, who)).status).toBe(403);
    const stranger = await fetch(`${app.url}/api/meetings/${meeting.id}/readiness`, {
      headers: { cookie: await cookieOf(app, meeting.outsider) },
    });
    expect(stranger.status).toBe(404);
  });

  it('is never, until a device comes; then its clock is known too, and stays known after it is gone', async () => {
    const meeting = await buildMeeting(app);
    const reader = delegateOf(meeting);
    expect(await seen(meeting, reader)).toMatchObject({ lastSeenAt: null, clockOffsetMs: null });
    const viewer = await viewerOf(app, meeting.scope, reader.identity);
    await viewer.connect();
    viewer.socket.emit('clockOffset', { offsetMs: -182_000 });
    await expect
      .poll(() => seen(meeting, reader))
      .toMatchObject({ lastSeenAt: app.now, clockOffsetMs: -182_000 });
    viewer.socket.disconnect();
    expect(await seen(meeting, reader)).toMatchObject({ clockOffsetMs: -182_000 });
  });

  it('is forgotten in memory when the device goes: the same clock measured anew is written anew', async () => {
    const meeting = await buildMeeting(app);
    const reader = delegateOf(meeting);
    const measured = async () => {
      const viewer = await viewerOf(app, meeting.scope, reader.identity);
      await viewer.connect();
      viewer.socket.emit('clockOffset', { offsetMs: 9_000 });
      await expect.poll(() => seen(meeting, reader)).toMatchObject({ clockOffsetMs: 9_000 });
      viewer.socket.disconnect();
    };
    await measured();
    const sightings = (await app.rows(SightingRow)).filter(({ id }) => id === reader.participantId);
    await expect.poll(() => app.app.get(Presence).inScope(meeting.scope)).toEqual([]);
    await app.replace(
      SightingRow,
      sightings.map((row) => ({ ...row, clockOffsetMs: null })),
    );
    await measured();
  });

  it('is told by a clock that sends nonsense no more than before', async () => {
    const meeting = await buildMeeting(app);
    const viewer = await viewerOf(app, meeting.scope, delegateOf(meeting).identity);
    await viewer.connect();
    for (const nonsense of [null, 'x', { offsetMs: 1.5 }, { offsetMs: 1, more: true }])
      viewer.socket.emit('clockOffset', nonsense);
    viewer.socket.emit('clockOffset', { offsetMs: 12 });
    await expect
      .poll(() => seen(meeting, delegateOf(meeting)))
      .toMatchObject({ clockOffsetMs: 12 });
    viewer.socket.disconnect();
  });
});

describe('a telephone number', () => {
  it('is told the secretary alone, one person at a time, and of this meeting only', async () => {
    const [meeting, other] = [await buildMeeting(app), await buildMeeting(app)];
    const { participantId } = delegateOf(meeting);
    const path = `/${participantId}/phone`;
    const answer = await get(meeting, meeting.secretary, path);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(phoneSchema.parse(await answer.json())).toEqual({ phone: expect.any(String) as string });
    for (const who of [meeting.chair, meeting.guest, delegateOf(meeting)])
      expect((await get(meeting, who, path)).status).toBe(403);
    expect((await get(other, other.secretary, path)).status).toBe(404);
  });
});
