// The calendar over HTTP: whose meetings, what clashes among them, and who is offered another time.
import type { PlannedClash } from '@hop/shared/meetings/calendar.js';
import { keepClash, releaseClash } from '@hop/shared/meetings/clash-commands.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { planSitting } from '@hop/shared/meetings/sittings-commands.js';
import { EntityManager } from 'typeorm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { calendarOf as askCalendar, clashingMeetings, seatIn } from '../testing/two-meetings.js';

const HOUR = 3_600_000;
let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function ask(person: TestPerson, query: string): Promise<Response> {
  const cookie = await app.cookie('account', person.personId);
  return fetch(`${app.url}/api/meetings/calendar?${query}`, { headers: { cookie } });
}
const calendarOf = (person: TestPerson, from?: number) => askCalendar(app, person, from);
const seat = (m: TestMeeting, person: TestPerson, role: ParticipantRow['role']) =>
  seatIn(app, m, person, role);

it('two meetings in one room at one time are told to those who are in both, with a free time to those who may move one', async () => {
  const first = await buildMeeting(app);
  const second = await buildMeeting(app, { state: 'draft' });
  await seat(second, first.secretary, 'secretary');
  await seat(second, first.delegates[0] as TestPerson, 'delegate');
  const seen = await calendarOf(first.secretary);
  expect(seen.meetings.map(({ id, role }) => [id, role]).sort()).toEqual(
    [...[first.id, second.id]].map((id) => [id, 'secretary']).sort(),
  );
  expect(seen.clashes).toHaveLength(1);
  const [clash] = seen.clashes;
  expect(clash).toMatchObject({ sameRoom: true, spans: [{ startsAt: app.now }] });
  expect(clash?.people).toEqual(expect.arrayContaining(['Ông secretary 0', 'Ông delegate 0']));
  expect(clash?.moves?.meetingId).toBe(second.id);

  const to = clash?.moves?.starts[0] ?? 0;
  await app.done(first.secretary.identity, editMeeting, second.scope, {
    ...{ baseVersion: 1, startsAt: to },
  });
  expect((await calendarOf(first.secretary)).clashes).toEqual([]);
  expect((await calendarOf(first.secretary, to - HOUR)).clashes).toEqual([]);
});

it('a delegate sees neither a meeting that is not issued nor its clash; whoever is in one only sees one', async () => {
  const issued = await buildMeeting(app);
  const draft = await buildMeeting(app, { state: 'draft' });
  const delegate = issued.delegates[0] as TestPerson;
  await seat(draft, delegate, 'delegate');
  const seen = await calendarOf(delegate);
  expect(seen).toMatchObject({ meetings: [{ id: issued.id }], clashes: [] });
  const alone = await calendarOf(draft.secretary);
  expect(alone).toMatchObject({ meetings: [{ id: draft.id }], clashes: [] });
});

it('a clash of several days is told on each of them, also to whoever looks at the last one alone', async () => {
  const DAY = 24 * HOUR;
  const first = await buildMeeting(app);
  const second = await buildMeeting(app, { state: 'draft' });
  await seat(second, first.secretary, 'secretary');
  for (const m of [first, second]) {
    const startsAt = app.now + 2 * DAY;
    await app.done(first.secretary.identity, planSitting, m.scope, {
      ...{ startsAt, plannedEndAt: startsAt + 2 * HOUR },
    });
  }
  for (const from of [app.now - HOUR, app.now + 2 * DAY - HOUR]) {
    const { clashes } = await calendarOf(first.secretary, from);
    expect(clashes.map(({ spans }) => spans.map(({ startsAt }) => startsAt))).toEqual([
      [app.now, app.now + 2 * DAY],
    ]);
  }
  expect((await calendarOf(first.secretary, app.now + DAY)).clashes).toEqual([]);
});

it('a delegate of both is told of the clash and offered nothing', async () => {
  const one = await buildMeeting(app);
  const other = await buildMeeting(app);
  const delegate = one.delegates[0] as TestPerson;
  await seat(other, delegate, 'delegate');
  expect((await calendarOf(delegate)).clashes).toMatchObject([
    { sameRoom: true, people: ['Ông delegate 0'], moves: null },
  ]);
});

it('before a time and place are saved, one is told what they would be in the way of', async () => {
  const one = await buildMeeting(app);
  const other = await buildMeeting(app, { state: 'draft' });
  await seat(other, one.secretary, 'secretary');
  const cookie = await app.cookie('account', one.secretary.personId);
  const told = async (place: string, startsAt: number, more = ''): Promise<PlannedClash[]> => {
    const query = new URLSearchParams({ place, startsAt: String(startsAt) });
    const answer = await fetch(`${app.url}/api/meetings/clashes?${query}${more}`, {
      headers: { cookie },
    });
    return (await answer.json()) as PlannedClash[];
  };
  const named = (clashes: PlannedClash[]): PlannedClash[] => clashes.filter(({ title }) => title);
  const mine = { people: ['Ông secretary 0'] };
  const all = await told('hoi truong', app.now + HOUR);
  expect(named(all)).toMatchObject([
    { title: 'Họp thử', sameRoom: true, ...mine },
    { title: 'Họp thử', sameRoom: true, ...mine },
  ]);
  // Of other people's meetings only that the room is taken.
  const taken = all.filter(({ title }) => title === '');
  expect(taken.length).toBeGreaterThan(0);
  expect(taken.every(({ sameRoom, people }) => sameRoom && people.length === 0)).toBe(true);
  expect(await told('Phòng 9', app.now, `&meetingId=${other.id}`)).toMatchObject([
    { sameRoom: false, ...mine },
  ]);
  expect(await told('Hội trường', app.now + 9 * HOUR, `&meetingId=${other.id}`)).toEqual([]);
  // A copy brings all of the earlier one's people, for whoever ran that one.
  const copied = named(await told('Phòng 9', app.now, `&fromMeetingId=${one.id}`));
  expect(copied.map(({ people }) => people)).toContainEqual(
    expect.arrayContaining(['Ông secretary 0', 'Ông delegate 0', 'Ông chair 0']),
  );
});

it('what lies outside the time that is asked about is not even read, neither one’s own nor others’', async () => {
  const one = await buildMeeting(app);
  const [far, others] = [await buildMeeting(app), await buildMeeting(app)];
  await seat(far, one.secretary, 'secretary');
  for (const m of [far, others]) {
    const [row] = (await app.rows(MeetingRow)).filter(({ id }) => id === m.id);
    const startsAt = app.now + 30 * 24 * HOUR;
    if (row) await app.replace(MeetingRow, [{ ...row, startsAt, plannedEndAt: null }]);
    const sittings = (await app.rows(SittingRow)).filter(({ meetingId }) => meetingId === m.id);
    await app.replace(
      SittingRow,
      sittings.map((sitting) => ({ ...sitting, startsAt, plannedEndAt: null })),
    );
  }
  const cookie = await app.cookie('account', one.secretary.personId);
  /** Ids of the meetings whose rows, or whose sittings', came out of the database. */
  const readFor = async (startsAt: number): Promise<ReadonlySet<unknown>> => {
    const query = vi.spyOn(EntityManager.prototype, 'query');
    const asked = new URLSearchParams({ place: 'Hội trường', startsAt: String(startsAt) });
    const answer = await fetch(`${app.url}/api/meetings/clashes?${asked}`, { headers: { cookie } });
    expect(answer.status).toBe(200);
    const read = new Set<unknown>();
    for (const [index, [sql]] of query.mock.calls.entries())
      if (/FROM "(meeting|sitting)"/.test(sql))
        for (const row of (await query.mock.results[index]?.value) as Record<string, unknown>[])
          read.add(row['meetingId'] ?? row['id']);
    query.mockRestore();
    return read;
  };
  const now = await readFor(app.now);
  expect([one, far, others].map(({ id }) => now.has(id))).toEqual([true, false, false]);
  const then = await readFor(app.now + 30 * 24 * HOUR);
  expect([one, far, others].map(({ id }) => then.has(id))).toEqual([false, true, true]);
});

it('a time of more than a year is nobody’s plan', async () => {
  const { secretary } = await buildMeeting(app);
  const cookie = await app.cookie('account', secretary.personId);
  const query = `place=x&startsAt=${app.now}&endsAt=${app.now + 500 * 24 * HOUR}`;
  const answer = await fetch(`${app.url}/api/meetings/clashes?${query}`, { headers: { cookie } });
  expect(answer.status).toBe(400);
});

it('a called-off meeting is in nobody’s way; a time that makes no sense is refused', async () => {
  const one = await buildMeeting(app);
  const off = await buildMeeting(app, { state: 'cancelled' });
  await seat(off, one.secretary, 'secretary');
  const seen = await calendarOf(one.secretary);
  expect(seen.meetings).toHaveLength(2);
  expect(seen.clashes).toEqual([]);
  for (const query of ['', 'from=5&to=1', 'from=0&to=99999999999999', 'from=x&to=y'])
    expect((await ask(one.secretary, query)).status, query).toBe(400);
});

const issued = async ({ id }: TestMeeting): Promise<MeetingRow[]> =>
  (await app.rows(MeetingRow))
    .filter((row) => row.id === id)
    .map((row) => Object.assign(new MeetingRow(), row, { state: 'issued' }));

it('a clash that is kept on purpose says why instead, to all who see it, until it is taken back', async () => {
  const { first, second, sign } = await clashingMeetings(app);
  const { secretary } = first;
  const delegate = first.delegates[0] as TestPerson;
  const kept = { otherMeetingId: first.id, reason: 'Phó Chủ tịch chủ trì thay' };
  // It is about what was read, and about a meeting that one has a place in.
  const changed = await app.refused(secretary.identity, keepClash, second.scope, {
    ...{ ...kept, sign: 'khác' },
  });
  expect(changed.message).toBe('meetings.clashChanged');
  const stranger = await buildMeeting(app);
  expect(
    (
      await app.refused(secretary.identity, keepClash, second.scope, {
        ...{ ...kept, sign, otherMeetingId: stranger.id },
      })
    ).code,
  ).toBe('notFound');
  expect((await calendarOf(secretary)).clashes).toMatchObject([
    { kept: null, keepers: [expect.any(String) as string] },
  ]);

  await app.done(secretary.identity, keepClash, second.scope, { ...kept, sign });
  const told = { kept: { reason: kept.reason, at: app.now } };
  expect((await calendarOf(secretary)).clashes).toMatchObject([{ ...told, keepers: [second.id] }]);
  await app.replace(MeetingRow, await issued(second));
  await seat(second, delegate, 'delegate');
  // Another person in both: another clash.
  expect((await calendarOf(secretary)).clashes).toMatchObject([{ kept: null }]);
  const again = (await calendarOf(secretary)).clashes[0]?.sign ?? '';
  await app.done(secretary.identity, keepClash, second.scope, { ...kept, sign: again });
  expect((await calendarOf(delegate)).clashes).toMatchObject([{ ...told, keepers: [] }]);
  await app.done(secretary.identity, releaseClash, second.scope, { otherMeetingId: first.id });
  expect((await calendarOf(delegate)).clashes).toMatchObject([{ kept: null }]);
});

it('a clash that is kept is told again once its time or its room changes', async () => {
  const { first, second, sign } = await clashingMeetings(app);
  const { secretary } = first;
  const kept = { otherMeetingId: second.id, sign, reason: 'Hai cuộc họp chung hội trường' };
  await app.done(secretary.identity, keepClash, first.scope, kept);
  const edited = async (baseVersion: number, changes: { place?: string; startsAt?: number }) => {
    await app.done(secretary.identity, editMeeting, second.scope, { baseVersion, ...changes });
    return (await calendarOf(secretary)).clashes;
  };
  expect(await edited(1, { place: 'Phòng 9' })).toMatchObject([{ sameRoom: false, kept: null }]);
  expect(await edited(2, { place: 'Hội trường' })).toMatchObject([
    { kept: { reason: kept.reason } },
  ]);
  expect(await edited(3, { startsAt: app.now + HOUR })).toMatchObject([{ kept: null }]);
});

it('a clash that both meetings keep is taken back in each that one runs', async () => {
  const { first, second, sign } = await clashingMeetings(app);
  const { secretary } = first;
  const keep = (m: TestMeeting, other: TestMeeting) =>
    app.done(secretary.identity, keepClash, m.scope, {
      ...{ otherMeetingId: other.id, sign, reason: 'Chung hội trường' },
    });
  await keep(first, second);
  await keep(second, first);
  await app.replace(MeetingRow, await issued(second));
  const keepers = async (who: TestPerson) => (await calendarOf(who)).clashes[0]?.keepers ?? [];
  expect((await keepers(secretary)).toSorted()).toEqual([first.id, second.id].toSorted());
  for (const [m, other] of [
    [first, second],
    [second, first],
  ] as const) {
    expect(await keepers(secretary)).toContain(m.id);
    await app.done(secretary.identity, releaseClash, m.scope, { otherMeetingId: other.id });
  }
  expect((await calendarOf(secretary)).clashes).toMatchObject([{ kept: null }]);
});
