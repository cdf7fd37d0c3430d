// What fingers do to a document on a tablet: two taps, a swipe, a pinch; and that page and size are where they were left, whatever
// became of the page, the device or the app meanwhile.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { everybodyLeaves } from './support/everybody.js';
import { Fingers, type Point } from './support/fingers.js';
import { handIn } from './support/hand-in.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, places, viewports, type Person } from './support/people.js';
import { drawnPage, goToPage, openDocument, readerAt } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Bao cao hai cot';
const column = (page: number, side: string) =>
  Array.from(
    { length: 36 },
    (_, line) => `Trang ${page} cot ${side} dong ${line + 10} so lieu thu chi`,
  );
const file = pdfFile(
  [1, 2, 3, 4, 5].map((page) => ({ left: column(page, 'trai'), right: column(page, 'phai') })),
);
/** Of a finger's tip. */
const NEAR_PX = 8;

let server: Server;
let reader: Person;
let fingers: Fingers;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  const secretary = await enter(browser, {
    ...{ url, who: { role: 'secretary' }, place: places.secretary },
  });
  await handIn(secretary.api, TITLE, file);
  reader = await enter(browser, {
    ...{ url, who: { role: 'delegate' }, place: places.room, size: 'tablet', touch: true },
  });
  fingers = await Fingers.on(reader.page);
  await openDocument(reader.page, TITLE);
  await expect(drawnPage(reader.page, 1)).toBeVisible();
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const pages = (page: Page) => page.getByRole('region', { name: words('documents:pages') });
const line = (page: Page, side: string, nth: number, on = 1): Locator =>
  pages(page).getByText(`Trang ${on} cot ${side} dong ${nth} so lieu thu chi`, { exact: true });

async function boxOf(where: Locator) {
  const box = await where.boundingBox();
  if (box === null) throw new Error('not in view');
  return box;
}
async function middleOf(where: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(where);
  return { x: x + width / 2, y: y + height / 2 };
}
const widthOf = async (where: Locator) => (await boxOf(where)).width;
const sheet = (page: Page, nth = 1) => page.locator(`[data-page="${nth}"]`);
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

async function look(page: Page, key: string): Promise<void> {
  const press = (name: string) =>
    page.getByRole('button', { name: words(`documents:${name}`), exact: true }).click();
  await press('view.open');
  await press(key);
  await press('view.close');
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('two taps bring the tapped column to the width of the screen, and two more the page back', async () => {
  const { page } = reader;
  const tapped = line(page, 'phai', 16);
  await expect(tapped).toBeVisible();
  const at = await middleOf(tapped);
  const before = await widthOf(sheet(page));
  await fingers.doubleTap(at);
  await expect.poll(() => widthOf(sheet(page))).toBeGreaterThan(before * 1.5);
  const region = await boxOf(pages(page));
  // Once its text is laid anew.
  await expect(async () => {
    const column = await boxOf(tapped);
    expect(column.width / region.width).toBeGreaterThan(0.85);
    expect(column.x).toBeGreaterThanOrEqual(region.x);
    expect(column.x + column.width).toBeLessThanOrEqual(region.x + region.width);
    expect(Math.abs((await middleOf(tapped)).y - at.y)).toBeLessThan(NEAR_PX);
  }).toPass();
  await fingers.doubleTap(await middleOf(tapped));
  await expect.poll(() => widthOf(sheet(page))).toBeCloseTo(before, 0);
  await expect(readerAt(page, 1)).toBeVisible();
});

test('a pinch makes larger what lies between the fingers, and it stays between them', async () => {
  const { page } = reader;
  const pinched = line(page, 'trai', 18);
  const at = await middleOf(pinched);
  const before = await widthOf(sheet(page));
  const to = { x: at.x + 60, y: at.y + 40 };
  const beside = ({ x, y }: Point, by: number): Point => ({ x: x + by, y });
  await fingers.pinch([beside(at, -60), beside(to, -120)], [beside(at, 60), beside(to, 120)]);
  await expect.poll(async () => (await widthOf(sheet(page))) / before).toBeCloseTo(2, 1);
  await expect(pinched).toBeVisible();
  expect(distance(await middleOf(pinched), to)).toBeLessThan(NEAR_PX);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('page and size are kept over a reload and a turn of the tablet', async () => {
  const { page } = reader;
  await goToPage(page, 3);
  await expect(drawnPage(page, 3)).toBeVisible();
  const larger = await widthOf(sheet(page, 3));
  await page.reload();
  await expect(readerAt(page, 3)).toBeVisible();
  await expect(drawnPage(page, 3)).toBeVisible();
  expect(await widthOf(sheet(page, 3))).toBeCloseTo(larger, 0);
  const { width, height } = viewports.tablet;
  await page.setViewportSize({ width: height, height: width });
  await expect(readerAt(page, 3)).toBeVisible();
  await page.setViewportSize(viewports.tablet);
  await expect.poll(() => widthOf(sheet(page, 3))).toBeCloseTo(larger, 0);
  await expect(readerAt(page, 3)).toBeVisible();
});

test('the place is written down when the app goes out of sight, for it may never come back', async () => {
  const { page } = reader;
  /** The page in the reading place that this device keeps, right after the app was left. */
  const kept = await pages(page).evaluate(async (region) => {
    region.scrollTop += (region.querySelector('[data-page="3"]')?.clientHeight ?? 0) + 40;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    const places = Object.entries(localStorage).filter(([key]) => /^reading\./.test(key));
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    return places.map(([, place]) => JSON.parse(String(place)) as { page: number });
  });
  expect(kept).toContainEqual(expect.objectContaining({ page: 4 }));
  await expect(readerAt(page, 4)).toBeVisible();
});

test('a swipe turns a page where pages lie one by one, and none where they lie in a column', async () => {
  const { page } = reader;
  await look(page, 'view.modes.single');
  await expect(drawnPage(page, 4)).toBeVisible();
  await fingers.doubleTap(await middleOf(line(page, 'trai', 20, 4)));
  const region = await boxOf(pages(page));
  await expect.poll(() => widthOf(sheet(page, 4))).toBeLessThanOrEqual(region.width);
  const right = { x: region.x + region.width * 0.8, y: region.y + region.height / 2 };
  const left = { x: region.x + region.width * 0.3, y: right.y + 10 };
  await fingers.swipe(right, left);
  await expect(readerAt(page, 5)).toBeVisible();
  await fingers.swipe(right, left);
  await expect(readerAt(page, 5)).toBeVisible();
  await fingers.swipe(left, right);
  await expect(readerAt(page, 4)).toBeVisible();
  await look(page, 'view.modes.column');
  await fingers.swipe(right, left);
  await expect(readerAt(page, 4)).toBeVisible();
});
