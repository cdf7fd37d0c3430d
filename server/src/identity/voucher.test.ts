// A voucher tells whoever holds it that its account was shut or removed, with a session or without one, and tells nobody else anything.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { PersonRow } from '../office/person.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { Sessions } from './sessions.js';

const CLOSED = { status: 403, message: 'office.accountClosed' };
const INVALID = { status: 400, message: 'core.invalid' };

let app: AppUnderTest;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
beforeEach(async () => {
  meeting = await buildMeeting(app);
});
afterAll(() => app.close());

const URL_PATH = '/api/session/voucher';
async function voucherOf(personId: string): Promise<string> {
  const cookie = await app.cookie('account', personId);
  const response = await fetch(`${app.url}${URL_PATH}`, { headers: { cookie } });
  return ((await response.json()) as { voucher: string }).voucher;
}
async function ask(voucher: unknown, cookie = '') {
  const response = await fetch(`${app.url}${URL_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ voucher }),
  });
  const body = (await response.json()) as { refusal?: { message: string } };
  return { status: response.status, message: body.refusal?.message ?? null };
}
async function set(personId: string, change: Partial<PersonRow>): Promise<void> {
  const person = (await app.rows(PersonRow)).find(({ id }) => id === personId);
  if (!person) throw new Error('nobody');
  await app.replace(PersonRow, [{ ...person, ...change }]);
}

it.each([{ disabled: true }, { trashed: true }])(
  'is answered without a session, and refused once the account is %o',
  async (change) => {
    const { personId } = meeting.chair;
    const voucher = await voucherOf(personId);
    expect(await ask(voucher)).toEqual({ status: 200, message: null });
    await set(personId, change);
    await app.app.get(Sessions).endAllOf(personId);
    expect(await ask(voucher)).toEqual(CLOSED);
    await set(personId, { disabled: false, trashed: false });
    expect(await ask(voucher)).toEqual({ status: 200, message: null });
  },
);

it('tells nothing to whoever holds none, a made-up one, or only the session that was ended', async () => {
  const { personId } = meeting.chair;
  const cookie = await app.cookie('account', personId);
  await set(personId, { disabled: true });
  for (const made of [personId, '', 'x'.repeat(300), 'x'.repeat(301), 7, null])
    expect(await ask(made, cookie), String(made)).toEqual(INVALID);
  const response = await fetch(`${app.url}${URL_PATH}`, { headers: { cookie } });
  expect(response.status).toBe(401);
  expect(await response.text()).not.toContain('accountClosed');
});

it('is no way in, and is given to accounts alone', async () => {
  const voucher = await voucherOf(meeting.chair.personId);
  const headers = { cookie: `session.main=${voucher}` };
  expect((await fetch(`${app.url}/api/session`, { headers })).status).toBe(401);
  const cookie = await app.cookie('display', 'screen-1', meeting.id);
  expect((await fetch(`${app.url}${URL_PATH}`, { headers: { cookie } })).status).toBe(403);
});
