// The secret calendar address over HTTP: told once, for one person's meetings only, ended by a new one or by its owner.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { MeetingRow, SittingRow } from './meeting.entity.js';
import { CalendarFeedRow } from './calendar-feed.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const PATH = '/api/calendar-feed';
async function ask(person: TestPerson, method: string): Promise<Record<string, unknown>> {
  const cookie = await app.cookie('account', person.personId);
  const answer = await fetch(`${app.url}${PATH}`, { method, headers: { cookie } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Record<string, unknown>;
}
const open = (path: unknown): Promise<Response> => fetch(`${app.url}${String(path)}`);

it('holds the meetings of its owner and no others, without signing in', async () => {
  const mine = await buildMeeting(app);
  const other = await buildMeeting(app);
  const owner = mine.delegates[0] as TestPerson;
  expect(await ask(owner, 'GET')).toEqual({ since: null });
  const { path } = await ask(owner, 'POST');
  const answer = await open(path);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  const text = (await answer.text()).replaceAll('\r\n ', '');
  expect(text).toContain(`UID:${mine.id}-1@`);
  expect(text).toContain(`/cuoc-hop/${mine.id}`);
  expect(text).not.toContain(other.id);
  expect(await ask(owner, 'GET')).toEqual({ since: app.now });
  const secret = String(path).slice(PATH.length + 1, -'.ics'.length);
  expect(JSON.stringify(await app.rows(CalendarFeedRow))).not.toContain(secret);
});

it('a draft is not in it for a delegate; a called-off meeting says so', async () => {
  const draft = await buildMeeting(app, { state: 'draft' });
  const off = await buildMeeting(app, { state: 'cancelled' });
  const text = async (person: TestPerson): Promise<string> =>
    (await open((await ask(person, 'POST'))['path'])).text();
  expect(await text(draft.delegates[0] as TestPerson)).not.toContain('BEGIN:VEVENT');
  expect(await text(draft.secretary)).toContain('STATUS:TENTATIVE');
  expect(await text(off.delegates[0] as TestPerson)).toContain('STATUS:CANCELLED');
});

it('ends with a new address, with its owner’s word, and with the account', async () => {
  const { secretary } = await buildMeeting(app);
  const first = await ask(secretary, 'POST');
  const second = await ask(secretary, 'POST');
  expect((await open(first['path'])).status).toBe(404);
  expect((await open(second['path'])).status).toBe(200);
  await ask(secretary, 'DELETE');
  expect((await open(second['path'])).status).toBe(404);
  const third = await ask(secretary, 'POST');
  const person = (await app.rows(PersonRow)).find(({ id }) => id === secretary.personId);
  await app.replace(PersonRow, [{ ...(person as PersonRow), disabled: true }]);
  expect((await open(third['path'])).status).toBe(404);
});

it('nobody else has one: not who is not signed in, not a display, not a guess', async () => {
  const m = await buildMeeting(app);
  expect((await fetch(`${app.url}${PATH}`, { method: 'POST' })).status).toBe(401);
  const display = m.display.kind === 'display' ? m.display.displayId : '';
  const cookie = await app.cookie('display', display, m.id);
  expect((await fetch(`${app.url}${PATH}`, { method: 'POST', headers: { cookie } })).status).toBe(
    403,
  );
  expect((await open(`${PATH}/abc.ics`)).status).toBe(404);
  expect((await open(`${PATH}/abc`)).status).toBe(404);
});

it('holds the last ninety days and everything to come; a sitting of now brings a meeting that began long ago', async () => {
  const DAY = 86_400_000;
  const shift = async (id: string, days: number, sittings: number): Promise<void> => {
    const meeting = (await app.rows(MeetingRow)).find((one) => one.id === id) as MeetingRow;
    const startsAt = app.now + days * DAY;
    const times = { startsAt, plannedEndAt: null, closedAt: null };
    await app.replace(MeetingRow, [Object.assign(meeting, times)]);
    const own = (await app.rows(SittingRow)).filter(({ meetingId }) => meetingId === id);
    const at = { startsAt: app.now + sittings * DAY, plannedEndAt: null };
    const unheld = { startedAt: null, endedAt: null };
    await app.replace(
      SittingRow,
      own.map((one) => Object.assign(one, at, unheld)),
    );
  };
  const shown = async (days: number, sittings: number): Promise<boolean> => {
    const m = await buildMeeting(app);
    await shift(m.id, days, sittings);
    const { path } = await ask(m.secretary, 'POST');
    return (await (await open(path)).text()).includes('BEGIN:VEVENT');
  };
  expect(await shown(-91, -91)).toBe(false);
  expect(await shown(-89, -89)).toBe(true);
  expect(await shown(-400, 2)).toBe(true);
  expect(await shown(3_000, 3_000)).toBe(true);
});
