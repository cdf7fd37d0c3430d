// A newer program comes to a device that keeps a meeting's papers: it waits while a vote is open and while something is unsent, in
// whichever tab; then it is offered in a calm word and takes over, and the papers are still there. They go when the meeting is closed.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { command, rowsFor } from './support/demo-meeting.js';
import { keepMeeting, storeHolds } from './support/device.js';
import { FrontDoor } from './support/front-door.js';
import { Network } from './support/network.js';
import { enter, places, viewports, type Person } from './support/people.js';
import { action } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let door: FrontDoor;
let chair: Person;
let context: BrowserContext;
let room: Page;
/** Another tab of the same browser, outside the meeting. */
let list: Page;
const network = new Network();

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  door = await FrontDoor.before(server.url);
  chair = await enter(browser, {
    ...{ url: server.url, who: { role: 'chair' }, place: places.chair },
  });
  context = await browser.newContext({ baseURL: door.url, viewport: viewports.wide });
  await context.request.post('/api/demo/session', { data: { role: 'delegate' } });
  room = await context.newPage();
  await network.placeBefore(room);
  await room.goto(places.room);
  list = await context.newPage();
});
test.afterAll(async () => {
  await context.close();
  await chair.page.context().close();
  await door.close();
  await server.discard();
});

const offered = () => list.getByText(words('offline:newProgram.title'));
const update = () => list.getByRole('button', { name: words('offline:newProgram.act') }).click();
const isBusy = () => expect(list.getByText(words('offline:newProgram.busy'))).toBeVisible();
const waits = () =>
  list.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
const caches = () => list.evaluate(() => window.caches.keys());

test('a newer program comes in silence, and the place of the meeting says nothing of it', async () => {
  await action(room, 'documents').click();
  await keepMeeting(room);
  await list.goto('/cuoc-hop');
  await expect(list.getByRole('heading', { name: words('my-meetings:title') })).toBeVisible();
  await expect(offered()).toBeHidden();
  door.bringNewerProgram();
  await list.reload();
  await expect(offered()).toBeVisible({ timeout: 30_000 });
  await expect(room.getByText(words('offline:newProgram.title'))).toBeHidden();
});

test('it waits while a vote is open in another tab', async () => {
  await command(chair.api, 'attendance.checkIn', {});
  await command(context.request, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
  const [motion] = (await rowsFor(chair.api)).ballot;
  const ballotId = motion?.id;
  await command(chair.api, 'ballot.open', { ballotId });
  await expect(room.getByRole('group', { name: motion?.motion ?? '' })).toBeVisible();
  await update();
  await isBusy();
  expect(await waits()).toBe(true);
  await command(chair.api, 'ballot.void', { ballotId, reason: 'x' });
  await expect(room.getByRole('group', { name: motion?.motion ?? '' })).toBeHidden();
});

test('it waits while something is unsent in another tab, and then takes over', async () => {
  const [before] = await caches();
  await network.loseAnswers(room);
  await action(room, 'speak').click();
  await room
    .getByRole('button', { name: words('speaking:ask.act') })
    .first()
    .click();
  await expect
    .poll(() => room.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(1);
  await update();
  await isBusy();
  expect(await waits()).toBe(true);
  await network.giveBack(room);
  await expect
    .poll(() => room.evaluate(async () => (await navigator.locks.query()).held?.length))
    .toBe(0);
  const reloaded = list.waitForEvent('load', { timeout: 30_000 });
  await update();
  await reloaded;
  expect(await waits()).toBe(false);
  await expect(offered()).toBeHidden();
  // What the other tab runs stays on the device as long as that may be open.
  expect(await caches()).toEqual([before, `shell-${'f'.repeat(16)}`]);
});

test('closing the meeting wipes its papers from the device, and says so', async () => {
  expect(await storeHolds(room)).toEqual(['packs', 'pieces', 'vaults']);
  await command(chair.api, 'meeting.close', {});
  await expect(room.getByText(words('offline:over.title'))).toBeVisible();
  await expect.poll(() => storeHolds(room)).not.toContain('packs');
});
