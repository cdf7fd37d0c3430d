// Notes on pages in a real browser: drawn and marked, there after a reload and on another device; what was written without a network
// is on the server afterwards, each once, also when the page was closed meanwhile.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { rowsFor } from './support/demo-meeting.js';
import { keptNotes } from './support/device.js';
import { everybodyLeaves } from './support/everybody.js';
import { enter, places, type Person } from './support/people.js';
import { readmePicture } from './support/pictures.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

/** Strokes made in a tunnel: more than anybody draws in a meeting. */
const STROKES = 500;
/** From the network's return until the last one is on the server. */
const SENT_MS = 40_000;
const who = { participantId: 'demo-delegate-04-ba-vi' };

let server: Server;
let writer: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  writer = await enter(browser, { url: server.url, who, place: places.room });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const strip = (page: Page) => page.getByRole('toolbar', { name: words('annotations:strip.label') });
const tool = (page: Page, kind: string) =>
  strip(page).getByRole('button', { name: words(`annotations:kind.${kind}`), exact: true });

/** The strip with the tools, and the first page with its text. */
async function toolsOut(page: Page): Promise<Locator> {
  const sheet = page.locator('[data-page="1"]');
  await expect(sheet.locator('canvas')).toBeVisible();
  if (!(await strip(page).isVisible())) {
    await page.getByRole('button', { name: words('delegate-room:actions.notes') }).click();
    await page.getByRole('button', { name: words('annotations:writeOnPage') }).click();
  }
  await expect(strip(page)).toBeVisible();
  return sheet;
}

/** Each stroke in one go: `page.mouse` looks for a drag at every step, which makes a minute of five hundred strokes. */
async function draw(page: Page, sheet: Locator, count: number): Promise<void> {
  await expect(sheet.locator('[data-pen]')).toBeVisible();
  const box = await sheet.boundingBox();
  if (box === null) throw new Error('no page in view');
  const session = await page.context().newCDPSession(page);
  const tell = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const top = Math.max(box.y, 0) + 120;
  for (let at = 0; at < count; at += 1) {
    const x = box.x + 20 + (at % 40) * 16;
    const y = top + Math.floor(at / 40) * 8;
    await Promise.all([
      tell('mousePressed', x, y),
      tell('mouseMoved', x + 10, y + 5),
      tell('mouseReleased', x + 10, y + 5),
    ]);
  }
  await session.detach();
}

const notesOnServer = async () => (await rowsFor(writer.api)).annotation;
const count = async () => (await notesOnServer()).length;

test('strokes and a highlight are there after a reload and on a second device', async ({
  browser,
}) => {
  const { page } = writer;
  const sheet = await toolsOut(page);
  await tool(page, 'pen').click();
  await draw(page, sheet, 3);
  await tool(page, 'pen').click();
  const line = sheet.locator('span[role="presentation"]').filter({ hasText: /\S{3,}.*\S{3,}/ });
  await line.first().selectText();
  const bar = page.getByRole('toolbar', { name: words('annotations:selection.label') });
  await bar.getByRole('button', { name: words('annotations:colour.sky') }).click();
  await expect(sheet.locator('[data-note]')).toHaveCount(4);
  await expectAccessible(page, 'notes on a page');
  await expect.poll(() => notesOnServer().then((notes) => notes.length)).toBe(4);

  await page.reload();
  await expect(sheet.locator('[data-note]')).toHaveCount(4);
  const second = await enter(browser, { url: server.url, who, place: places.room, size: 'tablet' });
  await expect(second.page.locator('[data-page="1"] [data-note]')).toHaveCount(4);
  await expect(
    second.page.locator('[data-page="1"] [data-note][data-colour="sky"] rect').first(),
  ).toBeVisible();
  await readmePicture(second.page, 'reading');
  await second.page.context().close();
});

test('one finger scrolls while the pen is put down, and draws while it is taken', async ({
  browser,
}) => {
  const { page } = await enter(browser, { url: server.url, who, place: places.room });
  const sheet = await toolsOut(page);
  await expect(sheet.locator('[data-pen]')).toHaveCount(0);
  await tool(page, 'pen').click();
  await expect(sheet.locator('[data-pen]')).toHaveCSS('touch-action', 'none');
  await strip(page)
    .getByRole('button', { name: words('annotations:strip.done') })
    .click();
  await expect(sheet.locator('[data-pen]')).toHaveCount(0);
  await page.context().close();
});

test('five hundred strokes made without a network are on the server, each once', async () => {
  test.setTimeout(180_000);
  const { page } = writer;
  const before = await count();
  const sheet = await toolsOut(page);
  await tool(page, 'pen').click();
  await page.context().setOffline(true);
  await draw(page, sheet, STROKES);
  await expect(sheet.locator('[data-note]')).toHaveCount(before + STROKES);
  const waiting = words('annotations:waiting', { count: STROKES });
  await expect(page.getByText(waiting).first()).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(count, { timeout: SENT_MS }).toBe(before + STROKES);
  await expect(page.getByText(/ghi chú chờ gửi/)).toHaveCount(0);
  const ids = (await notesOnServer()).map(({ id }) => id);
  expect(new Set(ids).size).toBe(before + STROKES);
  await expect(sheet.locator('[data-note]')).toHaveCount(before + STROKES);
});

test('what waited when the page was closed is sent by the next one', async () => {
  const { page } = writer;
  const context = page.context();
  const before = await count();
  const sheet = await toolsOut(page);
  await context.setOffline(true);
  await draw(page, sheet, 20);
  await expect(sheet.locator('[data-note]')).toHaveCount(before + 20);
  // A stroke is on the device a moment after it is seen.
  await expect.poll(() => keptNotes(page)).toBe(20);
  await page.close();
  await context.setOffline(false);
  expect(await count()).toBe(before);
  const next = await context.newPage();
  await next.goto(places.room);
  await expect.poll(count).toBe(before + 20);
  await expect(next.locator('[data-page="1"] [data-note]')).toHaveCount(before + 20);
});

test('a shared note reaches whom it was given, an opinion the secretary with its page', async ({
  browser,
}) => {
  const [page] = writer.page.context().pages();
  if (page === undefined) throw new Error('no page');
  const sheet = await toolsOut(page);
  await tool(page, 'sticky').click();
  await sheet.getByRole('button', { name: words('annotations:stickHere', { page: 1 }) }).click({
    position: { x: 400, y: 200 },
  });
  const text = 'Xem lại số liệu quý III';
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: words('annotations:save') }).click();
  await sheet.getByRole('button', { name: new RegExp(text) }).click();
  await page.getByRole('button', { name: words('annotations:share.act'), exact: true }).click();
  await dialog.getByRole('searchbox').fill('Ất');
  const name = (await dialog.locator('label').first().innerText()).split('\n')[0] ?? '';
  await dialog.getByRole('checkbox').first().check({ force: true });
  await dialog.getByRole('button', { name: words('annotations:share.save', { count: 1 }) }).click();
  await page.getByRole('button', { name: words('annotations:opinion.act'), exact: true }).click();
  await dialog
    .getByRole('button', { name: words('annotations:opinion.send.act'), exact: true })
    .click();

  await expect
    .poll(async () => (await notesOnServer()).find((note) => note.text === text))
    .toMatchObject({ sharedWith: [expect.any(String)], opinionAt: expect.any(Number) });
  const shared = (await notesOnServer()).find((note) => note.text === text);
  const reader = await enter(browser, {
    ...{ url: server.url, place: places.room },
    who: { participantId: shared?.sharedWith[0] ?? '' },
  });
  expect(name).not.toBe('');
  await reader.page.getByRole('button', { name: new RegExp(text) }).click();
  await expect(reader.page.getByText(/^Ghi chú của /).first()).toBeVisible();
  const secretary = await enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' as const } },
    place: `${places.secretary}/tai-lieu`,
  });
  await expect(secretary.page.getByText(text)).toBeVisible();
});
