// A download that is cut short, the browser killed in the middle: what had come stays, the rest is fetched once, count and size are those
// that were announced, and the papers are read without the server.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { choosePin, packCard, PIN, unlockPack } from './support/device.js';
import { OwnBrowser } from './support/own-browser.js';
import { enter, places, type Person } from './support/people.js';
import { handInAll, paperOf } from './support/papers.js';
import { drawnPage } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const MIB = 1024 * 1024;
const HEAVY = 8;
const PAPER_BYTES = 3 * MIB;
/** A slow line: about ten seconds for all of them. */
const BYTES_A_SECOND = 2.5 * MIB;
const titleOf = (number: number): string => `Hồ sơ nặng ${number}`;

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
  await handInAll(
    secretary.api,
    Array.from({ length: HEAVY }, (_, index) => ({
      title: titleOf(index + 1),
      bytes: paperOf(`Paper ${index + 1}`, 2, PAPER_BYTES),
    })),
  );
  browser = new OwnBrowser(server.url, 'wide');
});
test.afterAll(async () => {
  await browser.discard();
  await secretary.page.context().close();
  await server.discard();
});

async function enterRoom(): Promise<void> {
  room = await browser.enterRoom();
  context = room.context();
}
async function slowDown(): Promise<void> {
  const line = await context.newCDPSession(room);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 0, uploadThroughput: -1 },
    downloadThroughput: BYTES_A_SECOND,
  });
}
const bar = () => packCard(room).getByRole('progressbar');
const shown = async (): Promise<number> => Number(await bar().getAttribute('aria-valuenow'));
const total = async (): Promise<number> => Number(await bar().getAttribute('aria-valuemax'));
const isHere = () =>
  expect(packCard(room)).toContainText(words('offline:here.title'), { timeout: 60_000 });
const goOn = () =>
  packCard(room)
    .getByRole('button', { name: words('offline:partial.act'), exact: true })
    .click();

let announced: number;
let before: number;

test('killed in the middle, the browser has what had come and says how much that is', async () => {
  await enterRoom();
  await slowDown();
  await packCard(room)
    .getByRole('button', { name: words('offline:offer.act') })
    .click();
  await choosePin(room, PIN);
  await expect(bar()).toBeVisible({ timeout: 30_000 });
  announced = await total();
  expect(announced).toBeGreaterThan(HEAVY * PAPER_BYTES);
  await expect.poll(shown, { timeout: 30_000 }).toBeGreaterThan(announced / 3);
  before = await shown();
  await browser.kill();
  await enterRoom();
  await expect(packCard(room)).toContainText(words('offline:locked.title'));
  await unlockPack(room);
  await expect(packCard(room)).toContainText(words('offline:partial.title'));
});

test('it goes on from there: the same total, nothing fetched twice', async () => {
  let fetched = 0;
  room.on('response', (response) => {
    if (response.url().includes('/file')) fetched += Number(response.headers()['content-length']);
  });
  await slowDown();
  await goOn();
  await expect(bar()).toBeVisible();
  expect(await total()).toBe(announced);
  // The last pieces before the end may not have reached the disk.
  expect(await shown()).toBeGreaterThan(before - 4 * MIB);
  await isHere();
  expect(fetched).toBeLessThan(announced - before + 4 * MIB);
  await server.stop();
  for (const number of [1, HEAVY]) {
    await room
      .getByRole('listitem')
      .filter({ hasText: titleOf(number) })
      .getByRole('button')
      .first()
      .click();
    await expect(drawnPage(room, 1)).toBeVisible();
  }
});
