// What happens to a meeting while a tablet that keeps its papers is away: a paper is recalled while it is switched off, and the meeting is held
// and closed while its owner writes without a network.
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { command, rowsFor } from './support/demo-meeting.js';
import { enterByPin, keepMeeting, packCard, storeHolds, unlockPack } from './support/device.js';
import { OwnBrowser } from './support/own-browser.js';
import { flag } from './support/papers.js';
import { enter, places, type Person } from './support/people.js';
import { action } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const NOTE = 'Viet khi cuoc hop da ket thuc o noi khac';

let server: Server;
let secretary: Person;
let chair: Person;
let browser: OwnBrowser;
let context: BrowserContext;
let room: Page;

test.beforeAll(async ({ browser: shared }) => {
  server = await Server.start();
  const at = (role: 'secretary' | 'chair', place: string) =>
    enter(shared, { url: server.url, who: { role }, place });
  secretary = await at('secretary', places.secretary);
  chair = await at('chair', places.chair);
  browser = new OwnBrowser(server.url, 'wide');
});
test.afterAll(async () => {
  await browser.discard();
  await secretary.page.context().close();
  await chair.page.context().close();
  await server.discard();
});

async function enterRoom(): Promise<void> {
  room = await browser.enterRoom();
  context = room.context();
}
const notes = async () => (await rowsFor(context.request)).annotation;

test('a paper recalled while the tablet was off goes with its next start, before any PIN', async () => {
  await enterRoom();
  await keepMeeting(room);
  await browser.close();
  const [paper] = (await rowsFor(secretary.api)).document;
  await flag(secretary.api, paper?.title ?? '', { keepOffDevice: true });
  await enterRoom();
  await expect(room.getByText(words('offline:gone'))).toBeVisible();
  await expect(packCard(room)).toContainText(words('offline:locked.title'));
  await unlockPack(room);
  await expect(packCard(room)).toContainText(words('offline:here.title'));
  await expect(packCard(room)).toContainText(words('offline:offDevice', { count: 1 }));
});

test('closed while its owner writes without a network: the note is sent first, then the pack goes, and it is said', async () => {
  await context.setOffline(true);
  await room.reload();
  await enterByPin(room);
  await action(room, 'notes').click();
  await room.getByRole('textbox').fill(NOTE);
  await room.getByRole('button', { name: words('annotations:save') }).click();
  await expect(room.getByText(words('annotations:waiting', { count: 1 })).first()).toBeVisible();
  await command(chair.api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
  await command(chair.api, 'meeting.close', {});
  expect(await storeHolds(room, [NOTE])).toEqual(['packs', 'pieces', 'vaults']);
  await context.setOffline(false);
  await expect(room.getByText(words('offline:over.title'))).toBeVisible({ timeout: 30_000 });
  expect((await notes()).map(({ text }) => text)).toEqual([NOTE]);
  await expect.poll(() => storeHolds(room)).not.toContain('packs');
  await expect(room.getByText(/ghi chú chờ gửi/)).toHaveCount(0);
});
