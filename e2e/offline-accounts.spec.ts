// One tablet, several accounts: what it keeps of one is read after that one's PIN alone and never sent as another's; and it goes when that
// account is removed while the tablet is off, at the next start, with nobody signed in and no PIN.
import { randomUUID } from 'node:crypto';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { rowsFor } from './support/demo-meeting.js';
import { answerPin, enterByPin, keepMeeting, packCard, storeHolds } from './support/device.js';
import { OwnBrowser } from './support/own-browser.js';
import { enter, places, type Person } from './support/people.js';
import { action } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const SIGN_IN = '/dang-nhap';
const NOTE = 'Ghi chu cua dai bieu luc khong co mang';

let server: Server;
let secretary: Person;
let browser: OwnBrowser;
let context: BrowserContext;
let page: Page;
let delegateId: string;

test.beforeAll(async ({ browser: shared }) => {
  server = await Server.start();
  secretary = await enter(shared, {
    ...{ url: server.url, who: { role: 'secretary' }, place: places.secretary },
  });
  browser = new OwnBrowser(server.url, 'wide');
});
test.afterAll(async () => {
  await browser.discard();
  await secretary.page.context().close();
  await server.discard();
});

async function signIn(role: 'delegate' | 'guest'): Promise<void> {
  const signedIn = await context.request.post('/api/demo/session', { data: { role } });
  expect(signedIn.status()).toBe(200);
}
async function startAt(address: string): Promise<void> {
  context = await browser.start();
  page = await context.newPage();
  await page.goto(address);
}
async function office(name: string): Promise<void> {
  const reply = await secretary.api.post(`/api/commands/${name}`, {
    data: { commandId: randomUUID(), scope: 'office', args: { personId: delegateId } },
  });
  expect(reply.status(), await reply.text()).toBe(200);
}
const notes = async () => (await rowsFor(context.request)).annotation;
const away = () => page.getByText(words('sign-in:away.title'));

test('the page for signing in says at once that there is no network, and that it is back', async () => {
  await startAt(SIGN_IN);
  const name = page.getByLabel(words('sign-in:username'));
  await name.fill('daibieu04');
  await expect(away()).toBeHidden();
  await context.setOffline(true);
  await expect(away()).toBeVisible();
  await expect(page.getByRole('button', { name: words('sign-in:away.act') })).toBeHidden();
  await context.setOffline(false);
  await expect(away()).toBeHidden();
  await expect(name).toHaveValue('daibieu04');
});

test('nobody signed in and the network gone, it leads to what the device keeps, and back when the server is there', async () => {
  await signIn('delegate');
  const who = (await (await context.request.get('/api/session')).json()) as {
    account: { id: string };
  };
  delegateId = who.account.id;
  await page.goto(places.room);
  await action(page, 'documents').click();
  await keepMeeting(page);
  await browser.close();
  await startAt(SIGN_IN);
  await expect(page.getByLabel(words('sign-in:username'))).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('button', { name: words('sign-in:away.act') }).click();
  await enterByPin(page);
  await expect(page.getByRole('heading', { name: words('offline:meetings.title') })).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByLabel(words('sign-in:username'))).toBeVisible({ timeout: 30_000 });
});

test('another account that signs in is offered a pack of its own and shown nothing of the first', async () => {
  await signIn('guest');
  await page.goto(places.room);
  await action(page, 'documents').click();
  await expect(
    packCard(page).getByRole('button', { name: words('offline:offer.act') }),
  ).toBeVisible();
  await expect(page.getByText(words('offline:here.title'))).toBeHidden();
});

test('what the owner writes after the PIN is not sent under the other session, and stays sealed', async () => {
  await context.setOffline(true);
  await page.reload();
  await enterByPin(page);
  await expect(page.getByText(words('live:banner.keptTitle'))).toBeVisible();
  await action(page, 'notes').click();
  await page.getByRole('textbox').fill(NOTE);
  await page.getByRole('button', { name: words('annotations:save') }).click();
  await expect(page.getByText(words('annotations:waiting', { count: 1 })).first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(words('live:banner.keptTitle'))).toBeHidden({ timeout: 30_000 });
  await action(page, 'documents').click();
  await expect(
    packCard(page).getByRole('button', { name: words('offline:offer.act') }),
  ).toBeVisible();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await expect(page.getByText(/ghi chú chờ gửi/)).toHaveCount(0);
  expect(await notes()).toEqual([]);
  expect(await storeHolds(page, [NOTE])).toEqual(['packs', 'pieces', 'vaults']);
});

test('removed while the tablet is off: at the next start its pack goes, with nobody signed in and no PIN', async () => {
  await browser.close();
  await office('person.trash');
  await startAt(SIGN_IN);
  await expect(page.getByText(words('offline:closed.title'))).toBeVisible();
  await expect(page.getByText(words('offline:closed.unsent', { count: 1 }))).toBeVisible();
  expect(await storeHolds(page)).toEqual(['pieces', 'vaults']);
  await context.setOffline(true);
  await page.getByRole('button', { name: words('sign-in:away.act') }).click();
  await expect(page.getByText(words('offline:unsent.title', { count: 1 }))).toBeVisible();
  await expect(page.getByLabel(words('offline:pin.label'), { exact: true })).toBeHidden();
  await context.setOffline(false);
});

test('restored, its owner signs in and the note is sent after the PIN', async () => {
  await office('person.restore');
  await signIn('delegate');
  await page.goto(places.room);
  await action(page, 'documents').click();
  await page.getByRole('button', { name: words('offline:unsent.act') }).click();
  await answerPin(page);
  await expect.poll(async () => (await notes()).map(({ text }) => text)).toEqual([NOTE]);
});
