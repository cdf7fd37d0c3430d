// Words selected and marked by a real hand, which does not stay on the letters: the mouse beside, between and below the lines; a finger
// with the marker, which must not scroll. Then what lies over what, on white pages and on dark ones.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { blended, contrast, figuresOf, through, type Colour } from './support/contrast.js';
import { rowsFor } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { Fingers, type Point } from './support/fingers.js';
import { handIn } from './support/hand-in.js';
import { flag } from './support/papers.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, places, type Person } from './support/people.js';
import { action, drawnPage, goToPage, openDocument } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Bao cao de danh dau';
const LAST = 14;
const lineOf = (nth: number) =>
  nth === LAST
    ? `Dong ${nth} het.`
    : `Dong ${nth} so lieu thu chi ngan sach huyen Ba Vi quy ${nth} trong nam nay`;
const columnOf = (side: string) =>
  Array.from({ length: 12 }, (_, at) => `Cot ${side} dong ${at + 10} so lieu`);
const file = pdfFile([
  Array.from({ length: LAST - 9 }, (_, at) => lineOf(at + 10)),
  { left: columnOf('trai'), right: columnOf('phai') },
]);

let server: Server;
let reader: Person;
let hand: Person;
let fingers: Fingers;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  const secretary = await enter(browser, {
    ...{ url, who: { role: 'secretary' }, place: places.secretary },
  });
  await handIn(secretary.api, TITLE, file);
  // The name of its reader stands across it.
  await flag(secretary.api, TITLE, { recall: true });
  reader = await enter(browser, { url, who: { role: 'delegate' }, place: places.room });
  hand = await enter(browser, {
    ...{ url, who: { role: 'delegate' }, place: places.room, size: 'tablet', touch: true },
  });
  fingers = await Fingers.on(hand.page);
  for (const { page } of [reader, hand]) {
    await openDocument(page, TITLE);
    await expect(drawnPage(page, 1)).toBeVisible();
    await expect(line(page, 10)).toBeAttached();
  }
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const pages = (page: Page) => page.getByRole('region', { name: words('documents:pages') });
const line = (page: Page, nth: number): Locator =>
  pages(page).getByText(lineOf(nth), { exact: true });
async function boxOf(where: Locator) {
  const box = await where.boundingBox();
  if (box === null) throw new Error('not in view');
  return { ...box, right: box.x + box.width, middle: box.y + box.height / 2 };
}
async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
/** Banners that come in a moment after the page push it down once. */
async function stands(where: Locator): Promise<void> {
  let before = await boxOf(where);
  const stays = async () => {
    const now = await boxOf(where);
    const same = now.x === before.x && now.y === before.y;
    before = now;
    return same;
  };
  await expect.poll(stays, { intervals: [400] }).toBe(true);
}
const selected = (page: Page) => page.evaluate(() => getSelection()?.toString().trim() ?? '');
const strip = (page: Page) => page.getByRole('toolbar', { name: words('annotations:strip.label') });
const tool = (page: Page, kind: string) =>
  strip(page).getByRole('button', { name: words(`annotations:kind.${kind}`), exact: true });
async function toolsOut(page: Page): Promise<void> {
  const write = page.getByRole('button', { name: words('annotations:writeOnPage') });
  if (!(await write.isVisible())) await action(page, 'notes').click();
  await write.click();
  await expect(strip(page)).toBeVisible();
}
const notes = async ({ api }: Person) => (await rowsFor(api)).annotation;
const quotes = async (person: Person) => (await notes(person)).map(({ quote }) => quote?.exact);

async function strokeOver(page: Page, nth: number): Promise<void> {
  if (!(await strip(page).isVisible())) await toolsOut(page);
  await tool(page, 'pen').click();
  const { x, middle } = await boxOf(line(page, nth));
  await drag(page, { x: x + 20, y: middle - 4 }, { x: x + 120, y: middle + 4 });
}
async function look(page: Page, key: string): Promise<void> {
  const named = (name: string) => ({ name: words(`documents:${name}`), exact: true });
  await page.getByRole('button', named('view.open')).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', named(key)).click();
  await dialog.getByRole('button', named('view.close')).click();
  await expect(dialog).toBeHidden();
}

test('the mouse selects the words next to it, wherever beside them it goes', async () => {
  const { page } = reader;
  await stands(line(page, 10));
  const [first, second, end] = await Promise.all([10, 11, LAST].map((n) => boxOf(line(page, n))));
  if (!first || !second || !end) throw new Error('no lines');
  const start = { x: first.x + 1, y: first.middle };

  await drag(page, start, { x: first.right + 3, y: first.middle });
  expect(await selected(page)).toBe(lineOf(10));
  await drag(page, start, { x: first.right + 60, y: first.middle });
  expect(await selected(page)).toBe(lineOf(10));
  // Between two lines it is still the one or the other, up to where the mouse is.
  await drag(page, start, { x: first.right, y: (first.y + first.height + second.y) / 2 });
  expect([lineOf(10), `${lineOf(10)}\n${lineOf(11)}`]).toContain(await selected(page));
  // In the margin.
  await drag(page, { x: first.x - 30, y: first.middle }, { x: first.right + 3, y: first.middle });
  expect(await selected(page)).toBe(lineOf(10));
  await drag(page, { x: first.right + 20, y: second.middle }, { x: first.x - 20, y: first.middle });
  expect(await selected(page)).toBe(`${lineOf(10)}\n${lineOf(11)}`);
  // Beside the short last line of a paragraph, and below it.
  await drag(page, { x: end.x, y: end.middle }, { x: first.right - 10, y: end.middle });
  expect(await selected(page)).toBe(lineOf(LAST));
  await drag(page, { x: end.x, y: end.middle }, { x: end.right + 5, y: end.y + end.height + 60 });
  expect(await selected(page)).toBe(lineOf(LAST));
  // Two clicks still select a word, and one lets go.
  await page.mouse.dblclick(first.x + 3, first.middle);
  expect(await selected(page)).toBe('Dong');
  await page.mouse.click(first.x + 40, end.y + 200);
  expect(await selected(page)).toBe('');
});

test('the mouse stays in its column, and finds the words of a page that was turned', async () => {
  const { page } = reader;
  await goToPage(page, 2);
  const inColumn = (side: string, nth: number) =>
    pages(page).getByText(`Cot ${side} dong ${nth} so lieu`, { exact: true });
  await expect(inColumn('phai', 12)).toBeVisible();
  const [from, to] = [await boxOf(inColumn('trai', 12)), await boxOf(inColumn('trai', 14))];
  await drag(page, { x: from.x - 20, y: from.middle }, { x: to.right + 25, y: to.middle });
  expect(await selected(page)).toBe(
    [12, 13, 14].map((nth) => `Cot trai dong ${nth} so lieu`).join('\n'),
  );
  await look(page, 'view.turnRight');
  const turned = inColumn('phai', 12);
  await expect.poll(async () => (await boxOf(turned)).height).toBeGreaterThan(60);
  await turned.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(turned);
  const across = x + width / 2;
  await drag(page, { x: across, y: y - 4 }, { x: across, y: y + height + 4 });
  expect(await selected(page)).toBe('Cot phai dong 12 so lieu');
  await look(page, 'view.turnLeft');
  await goToPage(page, 1);
  await expect(line(page, 10)).toBeVisible();
});

test('the marker keeps what it went over, by mouse', async () => {
  const { page } = reader;
  await toolsOut(page);
  await tool(page, 'highlight').click();
  const { x, right, middle } = await boxOf(line(page, 10));
  await drag(page, { x: x - 10, y: middle }, { x: right + 4, y: middle });
  await expect.poll(() => quotes(reader)).toEqual([lineOf(10)]);
  await expect(page.locator('[data-page="1"] [data-note] rect')).toHaveCount(1);
  // Its own click is no tap on what was just made.
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one finger marks words and does not scroll; two make the page larger', async () => {
  const { page } = hand;
  await toolsOut(page);
  await tool(page, 'highlight').click();
  const { x, right, middle } = await boxOf(line(page, 11));
  const below = await boxOf(line(page, 12));
  const top = () => pages(page).evaluate((region) => region.scrollTop);
  const before = await top();
  await fingers.swipe({ x: x + 2, y: middle }, { x: right + 6, y: middle + 5 });
  await expect.poll(() => quotes(hand)).toContain(lineOf(11));
  await tool(page, 'underline').click();
  await fingers.swipe({ x: x - 8, y: below.middle }, { x: right + 30, y: below.middle });
  await expect.poll(() => quotes(hand)).toContain(lineOf(12));
  expect((await notes(hand)).find(({ kind }) => kind === 'underline')?.quote?.exact).toBe(
    lineOf(12),
  );
  expect(await top()).toBe(before);
  const count = (await notes(hand)).length;
  const wide = (await boxOf(page.locator('[data-page="1"]'))).width;
  const beside = (by: number): Point => ({ x: x + 150 + by, y: middle });
  await fingers.pinch([beside(-40), beside(-100)], [beside(40), beside(100)]);
  await expect
    .poll(async () => (await boxOf(page.locator('[data-page="1"]'))).width)
    .toBeGreaterThan(wide * 1.5);
  expect((await notes(hand)).length).toBe(count);
});

test('a tap with the marker shows the card of the note there, and Escape lets go of it', async () => {
  const { page } = reader;
  const { x, middle } = await boxOf(line(page, 10));
  const chosen = page.getByRole('dialog', { name: words('annotations:kind.highlight') });
  await page.mouse.click(x + 30, middle);
  await expect(chosen).toBeVisible();
  // The strip keeps out of its way.
  await expect(strip(page).getByText(words('annotations:strip.hint.highlight'))).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(chosen).toBeHidden();
  await tool(page, 'pen').click();
  await page.mouse.click(x + 30, middle);
  await strip(page)
    .getByRole('button', { name: words('annotations:strip.done') })
    .click();
  await expect(chosen).toBeHidden();
});

test('a stroke lies over a highlight that came later', async () => {
  const { page } = reader;
  await strokeOver(page, 13);
  await tool(page, 'highlight').click();
  const { x, right, middle } = await boxOf(line(page, 13));
  const drawn = page.locator('[data-page="1"] [data-note]');
  const before = await drawn.count();
  await drag(page, { x, y: middle }, { x: right, y: middle });
  await expect(drawn).toHaveCount(before + 1);
  const kinds = await drawn.evaluateAll((all) =>
    all.map((each) => each.firstElementChild?.nodeName),
  );
  expect(kinds.lastIndexOf('rect')).toBeLessThan(kinds.indexOf('path'));
});

for (const paper of ['light', 'dark'] as const)
  test(`marks and the reader's name are to be seen on ${paper} pages`, async () => {
    const { page } = reader;
    await look(page, `view.papers.${paper}`);
    await expect(pages(page)).toHaveAttribute('data-paper', paper);
    const found = await page.locator('[data-page="1"]').evaluate((sheet) => {
      const of = (where: string, key: string) => {
        const element = sheet.querySelector(where);
        if (element === null) throw new Error(`no ${where}`);
        return getComputedStyle(element).getPropertyValue(key);
      };
      // The lines with the name lie in the last box of a page.
      const name = ':scope > [aria-hidden] > div';
      const { backgroundColor, color } = getComputedStyle(sheet);
      return {
        sheet: backgroundColor,
        letters: color,
        stroke: of('[data-note] path', 'stroke'),
        tint: of('[data-note] rect', 'fill'),
        blend: of('[data-on-page]', 'mix-blend-mode'),
        name: of(name, 'color'),
        faint: Number(of(name, 'opacity')),
      };
    });
    const [sheet, letters] = [figuresOf(found.sheet), figuresOf(found.letters)];
    const marked = (below: Colour) => blended(found.blend, below, figuresOf(found.tint));
    expect(contrast(figuresOf(found.stroke), sheet)).toBeGreaterThan(4.5);
    expect(contrast(marked(sheet), sheet)).toBeGreaterThan(1.15);
    expect(contrast(marked(sheet), marked(letters))).toBeGreaterThan(4.5);
    const name = through(figuresOf(found.name), sheet, found.faint);
    expect(contrast(name, sheet)).toBeGreaterThan(1.25);
    expect(contrast(name, sheet)).toBeLessThan(1.5);
  });

test('the ribbon of a bookmark stays in view of an enlarged page', async () => {
  const { page } = reader;
  await tool(page, 'bookmark').click();
  const ribbon = page.locator('[data-page="1"] [data-mark]');
  await expect(ribbon).toBeVisible();
  const larger = page.getByRole('button', { name: words('documents:zoomIn'), exact: true });
  for (let step = 0; step < 4; step += 1) await larger.click();
  const region = await boxOf(pages(page));
  await expect
    .poll(async () => (await boxOf(page.locator('[data-page="1"]'))).width)
    .toBeGreaterThan(region.width * 1.2);
  await pages(page).evaluate((element) => element.scrollTo(0, 400));
  const { x, y, right, height } = await boxOf(ribbon);
  expect(x).toBeGreaterThanOrEqual(region.x);
  expect(right).toBeLessThanOrEqual(region.right);
  // Its foot, with the picture.
  expect(y + height).toBeGreaterThanOrEqual(region.y + 20);
  await page.mouse.click(x + 20, y + height - 8);
  await expect(
    page.getByRole('dialog', { name: words('annotations:kind.bookmark') }),
  ).toBeInViewport({ ratio: 0.9 });
});
