// Lists of meetings in pages over HTTP: one's own, those of one's unit, and only what may be known of them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '@hop/shared/core/ids.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { MeetingRow } from './meeting.entity.js';
import type { ListedMeeting, MeetingPage } from './meeting-list.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function get(personId: string, path: string): Promise<Response> {
  const cookie = await app.cookie('account', personId);
  return fetch(`${app.url}/api/meetings${path}`, { headers: { cookie } });
}
const pageFor = async (personId: string, query: string): Promise<MeetingPage> =>
  (await (await get(personId, `/page?${query}`)).json()) as MeetingPage;

async function inUnit(unitId: string, ...personIds: string[]): Promise<void> {
  for (const person of await app.rows(PersonRow))
    if (personIds.includes(person.id)) await app.replace(PersonRow, [{ ...person, unitId }]);
}

it('of the unit’s meetings those that are issued are listed, without a place for who has none', async () => {
  const issued = await buildMeeting(app);
  const draft = await buildMeeting(app, { state: 'draft' });
  const colleague = await buildMeeting(app);
  const me = colleague.guest.personId;
  await inUnit('unit-a', me, issued.guest.personId, (draft.delegates[0] as TestPerson).personId);
  const { meetings } = await pageFor(me, 'list=unit');
  expect(meetings.map(({ id, role }) => [id, role]).sort()).toEqual(
    [
      [colleague.id, 'guest'],
      [issued.id, null],
    ].sort(),
  );
  expect((await pageFor(me, 'list=coming')).meetings.map(({ id }) => id)).toEqual([colleague.id]);
  expect((await pageFor(me, 'list=run')).meetings).toEqual([]);
});

it('lists the issued meetings to which one’s own unit brings an item', async () => {
  const [issued, draft] = [await buildMeeting(app), await buildMeeting(app, { state: 'draft' })];
  const unit = {
    id: newId(),
    version: 1,
    parentId: null,
    name: newId(),
    position: 1,
    trashed: false,
  };
  await app.insert(UnitRow, [Object.assign(new UnitRow(), unit)]);
  const outsider = await buildMeeting(app);
  const me = outsider.guest.personId;
  await inUnit(unit.id, me);
  for (const item of await app.rows(AgendaItemRow))
    if (item.id === issued.items[0] || item.id === draft.items[0])
      await app.replace(AgendaItemRow, [{ ...item, presenterUnit: unit.name }]);
  const { meetings } = await pageFor(me, 'list=prepares');
  expect(meetings.map(({ id, role }) => [id, role])).toEqual([[issued.id, null]]);
});

it('is searched without tone marks and paged by time', async () => {
  const m = await buildMeeting(app);
  const { personId } = m.secretary;
  expect((await pageFor(personId, 'list=run&search=hop%20thu')).meetings).toHaveLength(1);
  expect((await pageFor(personId, 'list=run&search=khong')).meetings).toEqual([]);
  const first = await pageFor(personId, 'list=run&limit=1');
  expect(first).toMatchObject({ meetings: [{ id: m.id }], next: null });
  for (const query of ['', 'list=all', 'list=over&after=x', 'list=over&limit=1000'])
    expect((await get(personId, `/page?${query}`)).status, query).toBe(400);
});

it('the whole list holds only the newest of those that are over, when asked so', async () => {
  const m = await buildMeeting(app);
  const { personId } = m.secretary;
  const row = (await app.rows(MeetingRow)).find(({ id }) => id === m.id) as MeetingRow;
  await app.replace(MeetingRow, [{ ...row, state: 'closed' }]);
  const count = async (query: string): Promise<number> =>
    ((await (await get(personId, query)).json()) as ListedMeeting[]).length;
  expect(await count('')).toBe(1);
  expect(await count('?over=1')).toBe(1);
  expect(await count('?over=0')).toBe(0);
});
