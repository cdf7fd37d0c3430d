// Importing people on the real bus: who is new comes, who is known is corrected, the same list again changes nothing.
import { addUnit, importPeople, trashPerson } from '@hop/shared/office/office-commands.js';
import { importParticipants } from '@hop/shared/participants/participants-commands.js';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import type { Identity } from '../kernel/identity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { TABLE_TYPE } from './people-files.controller.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

let app: AppUnderTest;
let meeting: TestMeeting;
let keeper: Identity;
beforeAll(async () => {
  app = await AppUnderTest.start();
  meeting = await buildMeeting(app);
  keeper = meeting.secretary.identity;
});
afterAll(() => app.close());

let next = 0;
const phone = () => `0983${String((next += 1)).padStart(6, '0')}`;
const listOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ name: `Đại biểu ${next}-${at}`, position: 'Chủ tịch', unitName: `Xã số ${at % 3}` },
    phone: phone(),
  }));
const send = (rows: readonly object[]) =>
  app.done(keeper, importPeople, 'office', { rows: [...rows] as never });

describe('people.import', () => {
  it('adds people with their units, and said again changes nothing', async () => {
    const rows = listOf(9);
    expect(await send(rows)).toMatchObject({ added: 9, changed: 0, unchanged: 0 });
    const units = await app.rows(UnitRow);
    const people = await app.rows(PersonRow);
    expect(units.filter(({ name }) => name === 'Xã số 1')).toHaveLength(1);
    const before = (await app.snapshot(keeper, 'office')).seq;
    expect(await send(rows)).toMatchObject({ added: 0, changed: 0, unchanged: 9 });
    expect((await app.rows(PersonRow)).map(({ version }) => version)).toEqual(
      people.map(({ version }) => version),
    );
    expect(await app.rows(UnitRow)).toHaveLength(units.length);
    expect((await app.snapshot(keeper, 'office')).seq).toBe(before + 1);
  });

  it('takes a unit that is there already, under another or not, and whatever its marks', async () => {
    const { unitId: above } = await app.done(keeper, addUnit, 'office', { name: 'Huyện' });
    const unit = { name: 'Phòng Tư pháp', parentId: above };
    const { unitId } = await app.done(keeper, addUnit, 'office', unit);
    const [row] = listOf(1);
    const { personIds } = await send([{ ...row, unitName: 'phòng tư pháp' }]);
    const person = (await app.rows(PersonRow)).find(({ id }) => id === personIds[0]);
    expect(person?.unitId).toBe(unitId);
  });

  it('corrects what a list says differently, and takes nothing away by an empty cell', async () => {
    const [row] = listOf(1);
    const { personIds } = await send([{ ...row, email: 'a@xa.example' }]);
    const reply = await send([{ ...row, position: 'Bí thư', unitName: '' }]);
    expect(reply).toMatchObject({ personIds, changed: 1 });
    const person = (await app.rows(PersonRow)).find(({ id }) => id === personIds[0]);
    expect(person).toMatchObject({ position: 'Bí thư', email: 'a@xa.example' });
    expect(person?.unitId).not.toBeNull();
  });

  it('keeps two people of one name and unit apart, and corrects the one who was shown', async () => {
    const [row] = listOf(1);
    const twins = [row!, { ...row!, phone: phone() }];
    expect(await send(twins.slice(0, 1))).toMatchObject({ added: 1 });
    const { personIds, added } = await send(twins.slice(1));
    expect(added).toBe(1);
    const moved = { ...row!, phone: phone(), personId: personIds[0]! };
    expect(await send([moved])).toMatchObject({ personIds, changed: 1 });
  });

  it('takes nobody for a namesake when only one of the two has a telephone, unless it was shown', async () => {
    const [row] = listOf(1);
    const { personIds } = await send([row!]);
    const bare = { ...row!, phone: null };
    const other = await send([bare]);
    expect(other).toMatchObject({ added: 1 });
    expect(await send([bare])).toMatchObject({ personIds: other.personIds, added: 0 });
    const shown = { ...bare, personId: personIds[0]! };
    expect(await send([shown])).toMatchObject({ personIds, added: 0, unchanged: 1 });
  });

  it('is written whole or not at all', async () => {
    const rows = listOf(3);
    const count = (await app.rows(PersonRow)).length;
    const broken = [...rows.slice(0, 2), { ...rows[2]!, phone: '12' }];
    const refusal = await app.refused(keeper, importPeople, 'office', { rows: broken });
    expect(refusal.message).toBe('office.badPhone');
    const twice = [rows[0]!, { ...rows[1]!, phone: rows[0]!.phone }];
    expect((await app.refused(keeper, importPeople, 'office', { rows: twice })).message).toBe(
      'office.phoneTaken',
    );
    expect(await app.rows(PersonRow)).toHaveLength(count);
  });

  it('does not wake somebody in the trash: who comes again is somebody new', async () => {
    const [row] = listOf(1);
    const { personIds } = await send([row!]);
    await app.done(keeper, trashPerson, 'office', { personId: personIds[0]! });
    expect(await send([row!])).toMatchObject({ added: 1 });
  });

  it('changes nobody who has a role in the office, unless an administrator sends it', async () => {
    const admin = (await app.rows(PersonRow)).find(({ id }) => id === meeting.secretary.personId)!;
    await app.replace(PersonRow, [{ ...admin, officeRole: 'systemAdmin' }]);
    const other = await buildMeeting(app);
    const rows = [{ name: 'Người khác', phone: admin.phone }];
    const by = other.secretary.identity;
    expect((await app.refused(by, importPeople, 'office', { rows })).message).toBe(
      'office.roleNeedsAdmin',
    );
    await app.replace(PersonRow, [admin]);
  });

  it('is for those who keep the office', async () => {
    const outsider = meeting.delegates[0]!.identity;
    const refusal = await app.refused(outsider, importPeople, 'office', { rows: listOf(1) });
    expect(refusal.code).toBe('notFound');
  });
});

describe('participants.import', () => {
  const place = { role: 'delegate', votingRight: true, siteId: null, seat: null } as const;

  it('puts people on the list with their places, corrects those on it, and repeats nothing', async () => {
    const m = await buildMeeting(app);
    const { personIds } = await send(listOf(4));
    const rows = personIds.map((personId) => ({ personId, ...place, siteId: m.sites[0]! }));
    const by = m.secretary.identity;
    const importing = (changed: typeof rows) =>
      app.done(by, importParticipants, m.scope, { rows: changed });
    expect(await importing(rows)).toEqual({ added: 4, changed: 0, unchanged: 0 });
    expect(await importing(rows)).toEqual({ added: 0, changed: 0, unchanged: 4 });
    const guests = rows.map((row) => ({ ...row, role: 'guest' as const, votingRight: false }));
    expect(await importing(guests as never)).toEqual({ added: 0, changed: 4, unchanged: 0 });
    const there = (await app.rows(ParticipantRow)).filter(
      ({ meetingId, personId }) => meetingId === m.id && personIds.includes(personId ?? ''),
    );
    expect(there.map(({ role, siteId }) => [role, siteId])).toEqual(
      personIds.map(() => ['guest', m.sites[0]]),
    );
  });

  it('refuses the whole list for one guest with a vote or one stranger', async () => {
    const m = await buildMeeting(app);
    const by = m.secretary.identity;
    const [personId] = (await send(listOf(1))).personIds;
    const good = { personId: personId!, ...place };
    for (const bad of [
      { ...good, role: 'guest' as const },
      { ...good, personId: 'nobody' },
    ])
      await app.refused(by, importParticipants, m.scope, { rows: [good, bad] });
    const there = (await app.rows(ParticipantRow)).filter((row) => row.personId === personId);
    expect(there).toEqual([]);
  });
});

describe('over HTTP', () => {
  const ask = async (who: string, path: string, init: RequestInit = {}) =>
    fetch(`${app.url}${path}`, {
      ...init,
      headers: { cookie: await app.cookie('account', who), ...init.headers },
    });
  const table = (who: string, body: string) =>
    ask(who, '/api/office/table', {
      method: 'POST',
      body,
      headers: { 'content-type': TABLE_TYPE },
    });

  it('a list that was handed out is read back as it was', async () => {
    const [row] = listOf(1);
    await send([{ ...row, name: 'Phùng Thị Khứ Hồi' }]);
    const file = await ask(meeting.secretary.personId, '/api/office/people?format=csv');
    const reply = await table(meeting.secretary.personId, await file.text());
    const { rows } = (await reply.json()) as { rows: string[][] };
    expect(rows[0]).toContain('Họ và tên');
    expect(rows.find((cells) => cells.includes('Phùng Thị Khứ Hồi'))).toBeDefined();
  });

  it('those without a place in the office get neither', async () => {
    const who = meeting.delegates[0]!.personId;
    expect((await ask(who, '/api/office/people?format=csv')).status).toBe(404);
    expect((await table(who, 'a;b')).status).toBe(404);
  });

  it('the list of a meeting has telephone numbers for the secretary alone', async () => {
    const path = `/api/meetings/${meeting.id}/participants/list?format=csv`;
    const [forSecretary, forChair, forDelegate] = await Promise.all(
      [meeting.secretary, meeting.chair, meeting.delegates[0]!].map(({ personId }) =>
        ask(personId, path),
      ),
    );
    expect(await forSecretary!.text()).toContain('Số điện thoại');
    expect(await forChair!.text()).not.toContain('Số điện thoại');
    expect(forDelegate!.status).toBe(403);
  });
});
