// Notes made from the pack, with no network and no server, on a document that is replaced meanwhile: back on the network each is on
// the server once, on the same words or said to be lost, and its writer is told so.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { command, documentCalled, rowsFor } from './support/demo-meeting.js';
import { enterByPin, keepMeeting, storeHolds, unlockPack } from './support/device.js';
import { everybodyLeaves } from './support/everybody.js';
import { handIn, replace } from './support/hand-in.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, MEETING, places, type Person } from './support/people.js';
import { action, openDocument } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Bao cao thay giua chung';
const STAYS = 'ket qua giai quyet ho so dat dai qua han trong quy bon';
const GOES = 'kinh phi thuc hien chuong trinh nong thon moi tam dung';
const STUCK = 'phong tai nguyen moi truong trinh uy ban truoc ngay muoi lam';
const pageOf = (...lines: string[]): string[] => [
  ...['uy ban nhan dan huyen Ba Vi bao cao hoi dong nhan dan', 'ky hop thu muoi hai nhiem ky nay'],
  ...lines,
  ...['cac don vi to chuc thuc hien va bao cao lai thuong truc', 'het phan nay cua bao cao'],
];
const old = [pageOf(STAYS, GOES), pageOf(STUCK, 'danh sach cac xa con ton dong')];
const now = [
  ['to trinh moi them vao dau bao cao', 'giai trinh ve viec thay doi so lieu', 'cong khai so lieu'],
  pageOf(STAYS, 'so du toan duoc giao lai nhu sau khi tham tra'),
  pageOf('mot dong them vao truoc', STUCK, 'danh sach cac xa con ton dong'),
];
const OPINION = 'De nghi neu ro trach nhiem';

let server: Server;
let secretary: Person;
let delegate: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  secretary = await enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' }, place: places.secretary },
  });
  await handIn(secretary.api, TITLE, pdfFile(old));
  await expect.poll(textState).toBe('ready');
  delegate = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place: places.room },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const textState = async () => (await documentCalled(secretary.api, TITLE))?.textState;
const notes = async () => (await rowsFor(delegate.api)).annotation;
const sheetOf = (page: Page, number: number) => page.locator(`[data-page="${number}"]`);
const lineOf = (sheet: Locator, text: string) =>
  sheet.locator('span[role="presentation"]').filter({ hasText: text });
const tool = (page: Page, kind: string) =>
  page
    .getByRole('toolbar', { name: words('annotations:strip.label') })
    .getByRole('button', { name: words(`annotations:kind.${kind}`), exact: true });

async function drawOn(page: Page, sheet: Locator): Promise<void> {
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('no page in view');
  await page.mouse.move(box.x + 60, box.y + 320);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 340, { steps: 5 });
  await page.mouse.up();
}

test('with no network and no server the pack is opened by its PIN after a reload', async () => {
  const { page } = delegate;
  await action(page, 'documents').click();
  await keepMeeting(page);
  await page.context().setOffline(true);
  await server.stop();
  await page.reload();
  await enterByPin(page);
  await expect(page.getByText(words('live:banner.keptTitle'))).toBeVisible();
});

test('pen, highlights and a sticky note are made on the document', async () => {
  const { page } = delegate;
  await openDocument(page, TITLE);
  await action(page, 'notes').click();
  await page.getByRole('button', { name: words('annotations:writeOnPage') }).click();
  const first = sheetOf(page, 1);
  await tool(page, 'highlight').click();
  for (const [nth, text] of [STAYS, GOES].entries()) {
    await lineOf(first, text).selectText();
    await expect(first.locator('[data-note]')).toHaveCount(nth + 1);
  }
  await tool(page, 'pen').click();
  await drawOn(page, first);
  await expect(first.locator('[data-note]')).toHaveCount(3);
  await tool(page, 'sticky').click();
  const second = sheetOf(page, 2);
  const line = lineOf(second, STUCK);
  await line.scrollIntoViewIfNeeded();
  const [at, sheet] = [await line.boundingBox(), await second.boundingBox()];
  if (at === null || sheet === null) throw new Error('no page in view');
  await second.getByRole('button', { name: words('annotations:stickHere', { page: 2 }) }).click({
    position: { x: at.x - sheet.x + 60, y: at.y - sheet.y + at.height / 2 },
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(OPINION);
  await dialog.getByRole('button', { name: words('annotations:save') }).click();
  await expect(page.getByText(words('annotations:waiting', { count: 4 })).first()).toBeVisible();
});

test('replaced meanwhile: all are on the server once, on the same words or said to be lost', async () => {
  await server.begin();
  await replace(secretary.api, TITLE, pdfFile(now));
  expect(await notes()).toHaveLength(0);
  const { page } = delegate;
  await page.context().setOffline(false);
  const settled = async () => (await notes()).filter(({ placedVersion }) => placedVersion === 2);
  await expect.poll(async () => (await settled()).length, { timeout: 60_000 }).toBe(4);
  const all = await notes();
  expect(all).toHaveLength(4);
  const marked = (quoted: string) => all.find(({ quote }) => quote?.exact.includes(quoted));
  expect(marked(STAYS)).toMatchObject({ kind: 'highlight', placed: 'moved', placedPage: 2 });
  expect(marked(GOES)).toMatchObject({ kind: 'highlight', placed: 'lost' });
  expect(all.find(({ kind }) => kind === 'pen')).toMatchObject({ placed: 'moved', placedPage: 2 });
  expect(all.find(({ text }) => text === OPINION)).toMatchObject({ placedPage: 3 });
});

test('their writer is told which were lost, and sees the others on their words', async () => {
  const { page } = delegate;
  await expect(page.getByText(words('annotations:placed.lost', { lost: 1 }))).toBeVisible();
  await expect(page.getByText(words('annotations:lost.toast', { title: TITLE }))).toBeVisible();
  await expect(action(page, 'notes')).toContainText(
    words('annotations:status.lost', { count: 4, lost: 1 }),
  );
  await expect(page.getByText(/ghi chú chờ gửi/)).toHaveCount(0);
  await expect(sheetOf(page, 2).locator('[data-note]')).toHaveCount(2);
  await expect(
    page.getByRole('region', { name: words('annotations:lost.title', { count: 1 }) }),
  ).toContainText(GOES);
});

test('notes that were closed in with the tab are told of, and sent after the PIN', async () => {
  const context = delegate.page.context();
  await context.setOffline(true);
  await delegate.page.reload();
  await enterByPin(delegate.page);
  await action(delegate.page, 'notes').click();
  await delegate.page.getByRole('textbox').fill('Hoi them ve tien do');
  await delegate.page.getByRole('button', { name: words('annotations:save') }).click();
  const waiting = words('annotations:waiting', { count: 1 });
  await expect(delegate.page.getByText(waiting).first()).toBeVisible();
  await delegate.page.close();
  await context.setOffline(false);
  const page = await context.newPage();
  await page.goto(places.room);
  await expect(page.getByText(words('annotations:sealed', { count: 1 }))).toBeVisible();
  expect(await notes()).toHaveLength(4);
  await action(page, 'documents').click();
  const told = page.getByText(words('offline:unsent.title', { count: 1 }));
  await expect(told).toBeVisible();
  await unlockPack(page);
  await expect.poll(async () => (await notes()).length).toBe(5);
  await expect(told).toHaveCount(0);
  await expect(page.getByText(words('annotations:sealed', { count: 1 }))).toBeHidden();
});

test('taken out of the meeting while away, its pack is wiped and the unsent note is shown once more', async () => {
  const context = delegate.page.context();
  const [page] = context.pages();
  if (page === undefined) throw new Error('no page');
  const actor = await delegate.api.get(`/api/meetings/${MEETING}/actor`);
  const { participantId } = (await actor.json()) as { participantId: string };
  await context.setOffline(true);
  await page.reload();
  await enterByPin(page);
  await action(page, 'notes').click();
  await page.getByRole('textbox').fill('Viet khi khong con trong thanh phan');
  await page.getByRole('button', { name: words('annotations:save') }).click();
  await command(secretary.api, 'participant.remove', { participantId });
  await context.setOffline(false);
  const refused = page.getByText(words('annotations:refused.title', { count: 1 }));
  await expect(refused).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Viet khi khong con trong thanh phan')).toBeVisible();
  await expect(page.getByText(/Gói tài liệu .* đã được xóa/).first()).toBeVisible();
  await expect.poll(() => storeHolds(page)).not.toContain('packs');
});
