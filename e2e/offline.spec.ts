// The pack of a session on the device: 82 papers are fetched, the server is stopped, the browser started anew, and they are read to
// the last page. Nothing lies there in clear, another account sees nothing, and leaving wipes it.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { choosePin, packCard, PIN, storeHolds, unlockPack } from './support/device.js';
import { enter, places, viewports, type Person } from './support/people.js';
import { OwnBrowser } from './support/own-browser.js';
import { flag, handInAll, paperOf, type Paper } from './support/papers.js';
import { action, drawnPage, goToPage } from './support/room.js';
import { Server } from './support/server.js';
import { words, wordsLike } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const PAPERS = 82;
const BIG_PAGES = 60;
const BIG_BYTES = 6 * 1024 * 1024;
const titleOf = (number: number): string => `Tài liệu kỳ họp số ${String(number).padStart(3, '0')}`;
const BIGGEST = titleOf(PAPERS);
const WITHHELD = titleOf(7);

let server: Server;
let secretary: Person;
let browser: OwnBrowser;
let context: BrowserContext;
let room: Page;

test.beforeAll(async ({ browser: shared }) => {
  server = await Server.start();
  secretary = await enter(shared, {
    ...{ url: server.url, who: { role: 'secretary' }, place: places.secretary },
  });
  const papers = Array.from({ length: PAPERS }, (_, index): Paper => {
    const big = index === PAPERS - 1;
    const bytes = paperOf(`Paper ${index + 1}`, big ? BIG_PAGES : 2, big ? BIG_BYTES : 0);
    return { title: titleOf(index + 1), bytes };
  });
  await handInAll(secretary.api, papers);
  await flag(secretary.api, WITHHELD, { keepOffDevice: true });
  browser = new OwnBrowser(server.url, 'wide');
  context = await browser.start();
});
test.afterAll(async () => {
  await browser.discard();
  await secretary.page.context().close();
  await server.discard();
});

async function signIn(): Promise<void> {
  const signedIn = await context.request.post('/api/demo/session', { data: { role: 'delegate' } });
  expect(signedIn.status()).toBe(200);
}

/** Chosen from the list, which stays beside the pages. */
const open = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();

const pageOf = (page: Page, number: number) =>
  page.getByRole('group', { name: words('documents:pageName', { page: number }), exact: true });

const act = (page: Page, key: string) =>
  page.getByRole('button', { name: words(key), exact: true });

test('the pack is downloaded under a PIN, with its count and size', async () => {
  await signIn();
  room = await context.newPage();
  await room.goto(places.room);
  await action(room, 'documents').click();
  const card = packCard(room);
  await expect(card).toContainText(words('offline:offDevice', { count: 1 }));
  await act(room, 'offline:offer.act').click();
  const dialog = room.getByRole('dialog');
  await choosePin(room, '123456');
  await expect(dialog).toContainText(words('offline:pin.fault.easy'));
  await choosePin(room, PIN, '482914');
  await expect(dialog).toContainText(words('offline:pin.differs'));
  // Turned while the PIN is typed: the list stands elsewhere, and what was typed is still there.
  await room.setViewportSize(viewports.tablet);
  await expect(dialog.getByLabel(words('offline:pin.new'))).toHaveValue(PIN);
  await room.setViewportSize(viewports.wide);
  await choosePin(room, PIN);
  await expect(dialog).toBeHidden();
  await expect(card).toContainText(words('offline:here.title'), { timeout: 60_000 });
  await expect(card).toContainText(wordsLike('offline:until').source.slice(1, 12));
});

test('nothing of it lies on the disk in clear', async () => {
  const texts = [BIGGEST, 'Paper 1', '%PDF', 'demo-ba-vi', 'delegate'];
  expect(await storeHolds(room, texts)).toEqual(['packs', 'pieces', 'vaults']);
});

test('another account of the same browser sees nothing of it', async () => {
  const headers = { 'x-session-slot': 'khac' };
  await context.request.post('/api/demo/session', { data: { role: 'guest' }, headers });
  const other = await context.newPage();
  await other.goto(`${places.room}?slot=khac`);
  await action(other, 'documents').click();
  const card = packCard(other);
  await expect(card.getByRole('button', { name: words('offline:offer.act') })).toBeVisible();
  await expect(other.getByText(words('offline:here.title'))).toBeHidden();
  await other.close();
});

test('with the server stopped and the browser started anew, the papers are read after the PIN', async () => {
  await server.stop();
  await browser.close();
  context = await browser.start();
  room = await context.newPage();
  await room.goto(places.room);
  const pin = room.getByLabel(words('offline:pin.label'), { exact: true });
  await pin.fill('111222');
  await act(room, 'offline:entry.act').click();
  await expect(room.getByText(words('offline:pin.wrong', { count: 9 }))).toBeVisible();
  await pin.fill(PIN);
  await act(room, 'offline:entry.act').click();
  await expect(room.getByText(words('live:banner.keptTitle'))).toBeVisible();
  await action(room, 'documents').click();
  for (const number of [1, 30, 81]) {
    await open(room, titleOf(number));
    await expect(drawnPage(room, 1)).toBeVisible();
    await expect(pageOf(room, 1)).toContainText(`Paper ${number}`);
  }
  await open(room, BIGGEST);
  await goToPage(room, BIG_PAGES);
  await expect(drawnPage(room, BIG_PAGES)).toBeVisible();
  await expect(pageOf(room, BIG_PAGES)).toContainText(`Page ${BIG_PAGES}`);
});

test('what is here is searched here, and of the rest it is said', async () => {
  const field = room.getByRole('searchbox', { name: words('documents:search.label') });
  await field.fill('paper 30 page');
  const hits = room.getByRole('list', { name: titleOf(30) });
  await expect(hits.getByRole('listitem')).toHaveCount(2);
  await expect(room.getByText(words('documents:search.notHere', { count: 1 }))).toBeVisible();
  await hits.getByRole('button').last().click();
  await expect(drawnPage(room, 2)).toBeVisible();
  await expect(pageOf(room, 2)).toContainText('Paper 30');
});

test('back on the network the pack follows the server: a withheld paper is wiped, a new one fetched', async () => {
  await server.begin();
  // A browser forgets its session when it is closed: one signs in again, and is led back to the room.
  await expect(room.getByText(words('sign-in:expired.title'))).toBeVisible();
  await signIn();
  await room.goto(places.room);
  await action(room, 'documents').click();
  await unlockPack(room);
  await handInAll(secretary.api, [{ title: titleOf(83), bytes: paperOf('Paper 83', 3) }]);
  await expect(room.getByText(words('offline:fetched', { count: 1 }))).toBeVisible();
  await flag(secretary.api, titleOf(30), { keepOffDevice: true });
  await expect(room.getByText(words('offline:gone'))).toBeVisible();
});

test('signing out says that the pack goes, and wipes it', async () => {
  await room.goto('/cuoc-hop');
  await room.getByRole('button', { name: words('app:menu.account') }).click();
  await act(room, 'app:menu.signOut').click();
  await expect(room.getByText(words('offline:leave.pack'))).toBeVisible();
  await room
    .getByRole('button', { name: words('offline:leave.act'), exact: true })
    .last()
    .click();
  await expect.poll(() => storeHolds(room)).toEqual([]);
});
