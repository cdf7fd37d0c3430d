// The first administrator: over HTTP, with the code that the server prints.
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Accounts } from './accounts.js';

const apps: AppUnderTest[] = [];
let app: AppUnderTest;
const start = async (demo = false): Promise<AppUnderTest> => {
  const started = await AppUnderTest.start({ demo });
  apps.push(started);
  return started;
};
beforeAll(async () => {
  app = await start();
});
afterAll(async () => {
  for (const one of apps) await one.close();
});

const person = { name: 'Nguyễn Thị Mai', username: 'quantri', password: 'đủ dài để an toàn' };
const needed = async (of: AppUnderTest): Promise<unknown> =>
  (await fetch(`${of.url}/api/setup`)).json();
const setUp = async (of: AppUnderTest, body: object) => {
  const response = await fetch(`${of.url}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: (await response.json()) as unknown,
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? null,
  };
};

it('a wrong code, a short password or a bad name makes nobody administrator', async () => {
  expect(await needed(app)).toEqual({ needed: true });
  const code = app.app.get(Accounts).setupCode();
  const wrong = String(Number(code) === 99_999_999 ? 10_000_000 : Number(code) + 1);
  expect(await setUp(app, { ...person, code: wrong })).toMatchObject({
    status: 401,
    body: { refusal: { message: 'office.wrongSetupCode' } },
    cookie: null,
  });
  for (const bad of [{ password: 'ngắn' }, { username: 'a b' }, { name: '' }, { role: 'x' }])
    expect((await setUp(app, { ...person, code, ...bad })).status).toBe(400);
  expect(await app.rows(PersonRow)).toEqual([]);
});

it('a name that is taken gives the code back', async () => {
  const taken = Object.assign(new PersonRow(), {
    ...{ id: 'taken', version: 1, honorific: '', name: 'Người khác', position: '', unitId: null },
    ...{
      phone: null,
      username: 'quantri',
      officeRole: 'none',
      disabled: false,
      demo: false,
      email: null,
      trashed: false,
    },
  } as const);
  await app.insert(PersonRow, [taken]);
  const code = app.app.get(Accounts).setupCode();
  expect(await setUp(app, { ...person, code })).toMatchObject({
    status: 409,
    body: { refusal: { message: 'office.usernameTaken' } },
    cookie: null,
  });
  await app.replace(PersonRow, [{ ...taken, username: 'nguoikhac' }]);
  expect(app.app.get(Accounts).setupCode()).toBe(code);
});

it('of two who send the code at once one becomes administrator, signed in and in the journal', async () => {
  const code = app.app.get(Accounts).setupCode();
  const other = { ...person, username: 'keden' };
  // Really at once: whoever came first is still being written down while the other one is answered.
  let answered = (): void => undefined;
  const otherAnswered = new Promise<void>((resolve) => (answered = resolve));
  const { bus } = app;
  const asSystem = bus.asSystem.bind(bus);
  const held = vi.spyOn(bus, 'asSystem').mockImplementation(async (...sent) => {
    await otherAnswered;
    return asSystem(...sent);
  });
  const sent = [
    setUp(app, { ...person, code: `${code.slice(0, 4)} ${code.slice(4)}` }),
    setUp(app, { ...other, code }),
  ];
  void Promise.race(sent).then(answered);
  const answers = await Promise.all(sent);
  held.mockRestore();
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  const made = answers.find(({ status }) => status === 200);
  const admins = (await app.rows(PersonRow)).filter((row) => row.officeRole === 'systemAdmin');
  expect(admins).toHaveLength(1);
  expect(made?.body).toEqual({
    account: { id: admins[0]?.id, name: 'Nguyễn Thị Mai', officeRole: 'systemAdmin' },
  });
  const session = await fetch(`${app.url}/api/session`, {
    headers: { cookie: made?.cookie ?? '' },
  });
  expect(await session.json()).toMatchObject({ account: { id: admins[0]?.id } });
  const line = (await app.rows(JournalRow)).find(
    (row) => row.name === 'person.add' && row.reply.includes(admins[0]?.id ?? '-'),
  );
  expect(line).toMatchObject({ scopeId: 'office', actorKind: 'system', args: null });
});

it('once there is an administrator nobody else is set up', async () => {
  expect(await needed(app)).toEqual({ needed: false });
  const code = app.app.get(Accounts).setupCode();
  expect(await setUp(app, { ...person, username: 'nguoihai', code })).toMatchObject({
    status: 409,
    body: { refusal: { message: 'office.alreadySetUp' } },
  });
});

it('a demo needs no set-up', async () => {
  const demo = await start(true);
  expect(await needed(demo)).toEqual({ needed: false });
  const code = demo.app.get(Accounts).setupCode();
  expect((await setUp(demo, { ...person, code })).status).toBe(409);
});

it('guessing the code is throttled', async () => {
  const closed = await start();
  const statuses: number[] = [];
  for (let guess = 0; guess < 11; guess++)
    statuses.push((await setUp(closed, { ...person, code: `0000000${guess}` })).status);
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
});
