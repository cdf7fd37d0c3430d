// The office on the real bus: units, people with accounts, and shutting an account.
import { newId } from '@hop/shared/core/ids.js';
import { PROTOCOL_VERSION } from '@hop/shared/core/protocol.js';
import { addPerson, addUnit, setPersonDisabled } from '@hop/shared/office/office-commands.js';
import type { OfficeRole } from '@hop/shared/policy/actor.js';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CredentialRow, SessionRow } from '../identity/credential.entity.js';
import { passwordFits } from '../identity/passwords.js';
import type { Identity } from '../kernel/identity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

let app: AppUnderTest;
let admin: PersonRow;
let secretary: PersonRow;
beforeAll(async () => {
  app = await AppUnderTest.start();
  app.app.get(Outbox).start();
});
afterAll(() => app.close());
beforeEach(async () => {
  const earlier = (await app.rows(PersonRow)).filter((row) => row.officeRole === 'systemAdmin');
  await app.replace(
    PersonRow,
    earlier.map((row) => ({ ...row, officeRole: 'none' })),
  );
  admin = await somebody('systemAdmin');
  secretary = await somebody('secretary');
});

async function somebody(officeRole: OfficeRole, changes: Partial<PersonRow> = {}) {
  const person = Object.assign(new PersonRow(), {
    ...{ id: newId(), version: 1, honorific: '', name: officeRole, position: '', unitId: null },
    ...{
      phone: null,
      username: newId(),
      officeRole,
      disabled: false,
      demo: false,
      email: null,
      trashed: false,
    },
    ...changes,
  });
  await app.insert(PersonRow, [person]);
  return person;
}
const as = (person: PersonRow): Identity => ({
  kind: 'account',
  accountId: person.id,
  name: person.name,
});
const stored = async (id: string): Promise<PersonRow> =>
  (await app.rows(PersonRow)).find((row) => row.id === id) as PersonRow;

describe('units', () => {
  it('stand last among their siblings, at the top as well as under a parent', async () => {
    const add = async (name: string, parentId: string | null = null): Promise<UnitRow> => {
      const made = await app.done(as(secretary), addUnit, 'office', { name, parentId });
      return (await app.rows(UnitRow)).find((row) => row.id === made.unitId) as UnitRow;
    };
    const [first, second] = [await add('UBND huyện Ba Vì'), await add('Huyện ủy Ba Vì')];
    expect(second.position).toBeGreaterThan(first.position);
    const [one, two] = [await add('Văn phòng', first.id), await add('Phòng Nội vụ', first.id)];
    expect(two).toMatchObject({ parentId: first.id });
    expect(two.position).toBeGreaterThan(one.position);
  });

  it('refuse a parent that does not exist', async () => {
    const args = { name: 'Phòng Tài chính', parentId: newId() };
    expect((await app.refused(as(secretary), addUnit, 'office', args)).code).toBe('notFound');
  });
});

describe('people', () => {
  const account = () => ({
    name: 'Nguyễn Văn Hùng',
    username: `hung.${newId().slice(0, 6)}`,
    password: 'mật khẩu rất dài',
  });

  it('get an account whose password is kept only as a hash, and in no journal line', async () => {
    const args = { ...account(), phone: '0912.345 678', position: 'Chánh Văn phòng' };
    const { personId } = await app.done(as(secretary), addPerson, 'office', args);
    expect(await stored(personId)).toMatchObject({
      ...{ name: 'Nguyễn Văn Hùng', position: 'Chánh Văn phòng', phone: '+84912345678' },
      ...{ username: args.username, officeRole: 'none', disabled: false, demo: false },
    });
    const kept = (await app.rows(CredentialRow)).find((row) => row.id === personId);
    expect(await passwordFits(kept?.passwordHash, args.password)).toBe(true);
    expect(await passwordFits(kept?.passwordHash, `${args.password}.`)).toBe(false);
    const journal = JSON.stringify(await app.rows(JournalRow));
    expect(journal).not.toContain(args.password);
    expect(journal).not.toContain(kept?.passwordHash);
    expect(JSON.stringify(await app.snapshot(as(admin), 'office'))).not.toContain(
      kept?.passwordHash,
    );
  });

  it('may do without an account and a telephone', async () => {
    const args = { name: 'Phùng Văn Sơn' };
    const { personId } = await app.done(as(secretary), addPerson, 'office', args);
    expect(await stored(personId)).toMatchObject({ username: null, phone: null });
    expect((await app.rows(CredentialRow)).some((row) => row.id === personId)).toBe(false);
  });

  it('refuse a telephone number that cannot be one', async () => {
    const args = { name: 'Phùng Văn Sơn', phone: '12345' };
    expect((await app.refused(as(secretary), addPerson, 'office', args)).message).toBe(
      'office.badPhone',
    );
  });

  it('refuse a name that is taken, also when both come at once', async () => {
    const args = account();
    const replies = await Promise.all(
      [args, { ...args, username: args.username.toUpperCase() }].map((one) =>
        app.send(as(secretary), addPerson, 'office', one),
      ),
    );
    expect(replies.filter((reply) => 'result' in reply)).toHaveLength(1);
    expect(replies.find((reply) => 'refusal' in reply)).toMatchObject({
      refusal: { message: 'office.usernameTaken' },
    });
  });

  it('refuse half an account and a unit that does not exist', async () => {
    const { name, username, password } = account();
    for (const half of [
      { name, username },
      { name, password },
    ])
      expect((await app.refused(as(secretary), addPerson, 'office', half)).message).toBe(
        'office.accountIncomplete',
      );
    const lost = { name, unitId: newId() };
    expect((await app.refused(as(secretary), addPerson, 'office', lost)).code).toBe('notFound');
  });

  it('get an office role from an administrator alone', async () => {
    for (const officeRole of ['secretary', 'unitAdmin', 'systemAdmin'] as const) {
      const args = { ...account(), officeRole };
      expect((await app.refused(as(secretary), addPerson, 'office', args)).message).toBe(
        'office.onlyAdminMakesRoles',
      );
      const { personId } = await app.done(as(admin), addPerson, 'office', args);
      expect((await stored(personId)).officeRole).toBe(officeRole);
    }
  });
});

describe('shutting an account', () => {
  const shut = (who: PersonRow, person: PersonRow, disabled = true) =>
    app.send(as(who), setPersonDisabled, 'office', { personId: person.id, disabled });

  it('ends its sessions and closes its sockets at once, and its cookie opens nothing', async () => {
    const person = await somebody('secretary');
    const cookie = await app.cookie('account', person.id);
    const socket = io(app.url, {
      ...{ transports: ['websocket'], extraHeaders: { cookie }, forceNew: true },
      reconnection: false,
    });
    const closed = new Promise((resolve) => socket.on('disconnect', resolve));
    const subscribe = { scope: 'office', from: 0, protocol: PROTOCOL_VERSION };
    expect(await socket.emitWithAck('subscribe', subscribe)).toHaveProperty('seq');
    expect(await shut(admin, person)).toMatchObject({ result: {} });
    const get = (path: string) => fetch(`${app.url}${path}`, { headers: { cookie } });
    expect((await get('/api/session')).status).toBe(401);
    expect(await closed).toBe('io server disconnect');
    const left = (await app.rows(SessionRow)).filter((row) => row.subjectId === person.id);
    expect(left).toEqual([]);
    expect((await app.refused(as(person), addUnit, 'office', { name: 'Phòng' })).code).toBe(
      'notFound',
    );
  });

  it('is undone, after which one may sign in again', async () => {
    const person = await somebody('secretary', { disabled: true });
    await shut(admin, person, false);
    expect((await stored(person.id)).disabled).toBe(false);
    const cookie = await app.cookie('account', person.id);
    expect((await fetch(`${app.url}/api/session`, { headers: { cookie } })).status).toBe(200);
  });

  it('is refused for the last administrator; those of the demo and shut ones do not count', async () => {
    await somebody('systemAdmin', { demo: true });
    await somebody('systemAdmin', { disabled: true });
    expect(await shut(admin, admin)).toMatchObject({ refusal: { message: 'office.lastAdmin' } });
    const second = await somebody('systemAdmin');
    expect(await shut(admin, second)).toMatchObject({ result: {} });
    expect(await shut(admin, admin)).toMatchObject({ refusal: { message: 'office.lastAdmin' } });
    expect((await stored(admin.id)).disabled).toBe(false);
  });

  it('is for administrators alone, and refuses a person who does not exist', async () => {
    expect(await shut(secretary, admin)).toMatchObject({ refusal: { code: 'forbidden' } });
    const nobody = Object.assign(new PersonRow(), admin, { id: newId() });
    expect(await shut(admin, nobody)).toMatchObject({ refusal: { code: 'notFound' } });
  });
});

it('the office does not exist for people without an office role', async () => {
  for (const role of ['none', 'unitAdmin'] as const) {
    const person = await somebody(role);
    for (const refusal of [
      await app.refused(as(person), addUnit, 'office', { name: 'Phòng' }),
      await app.refused(as(person), addPerson, 'office', { name: 'Ai đó' }),
    ])
      expect(refusal.code).toBe('notFound');
  }
});
