// Reading on a tablet and a phone: small pictures, outline and search beside the pages, the ways to show them, links to a page, and
// that everything is where it was after a reload or a turn of the device.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { titleOfReport } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { expectNoSideScroll, smallTargets } from './support/page-checks.js';
import { enter, places, viewports, type Person } from './support/people.js';
import { drawnPage, goToPage, openDocument, readerAt } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const REPORT = 'demo-paper-report';
let server: Server;
let tablet: Person, phone: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [tablet, phone] = await Promise.all([
    enter(browser, { url, who: { role: 'delegate' }, place: places.room, size: 'tablet' }),
    enter(browser, {
      ...{ url, who: { role: 'guest' }, size: 'phone' },
      place: `${places.room}?tai-lieu=${REPORT}&trang=5`,
    }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: words(`documents:${key}`), exact: true }).click();
const panelOf = (page: Page, key: string) =>
  page.getByRole('region', { name: words(`documents:panel.${key}`), exact: true });
const pages = (page: Page) => page.getByRole('region', { name: words('documents:pages') });

async function look(page: Page, ...keys: string[]): Promise<void> {
  await press(page, 'view.open');
  for (const key of keys) await press(page, key);
  await press(page, 'view.close');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** What is promised of memory, whatever is shown. */
async function expectFewCanvases(page: Page): Promise<void> {
  const areas = await page
    .locator('[data-page] canvas')
    .evaluateAll((all) =>
      all.map(
        (each) =>
          Number((each as HTMLCanvasElement).width) * Number((each as HTMLCanvasElement).height),
      ),
    );
  expect(areas.length).toBeLessThanOrEqual(3);
  expect(Math.max(...areas)).toBeLessThanOrEqual(5_000_000);
}

test('small pictures lead to a page, and only those in sight are there', async () => {
  const { page } = tablet;
  const title = await titleOfReport(tablet.api);
  await openDocument(page, title);
  await expect(readerAt(page, 1)).toBeVisible();
  await press(page, 'panel.open');
  const panel = panelOf(page, 'pages');
  const name = (nth: number) => words('documents:pageName', { page: nth });
  await panel.getByRole('button', { name: name(4), exact: true }).click();
  await expect(readerAt(page, 4)).toBeVisible();
  await expect(drawnPage(page, 4)).toBeVisible();
  expect(await panel.getByRole('button', { name: /\d+$/ }).count()).toBeLessThan(24);
  await goToPage(page, 20);
  await expect(panel.getByRole('button', { name: name(20), exact: true })).toBeInViewport();
  await expectFewCanvases(page);
});

test('the outline leads to its parts', async () => {
  const { page } = tablet;
  await panelOf(page, 'pages').getByText(words('documents:panel.outline'), { exact: true }).click();
  const parts = panelOf(page, 'outline').getByRole('listitem');
  await expect(parts.first()).toBeVisible();
  await parts.first().getByRole('button').click();
  await expect(readerAt(page, 1)).toBeVisible();
});

test('search without marks goes from page to page and marks the words there', async () => {
  const { page } = tablet;
  await press(page, 'panel.find');
  const panel = panelOf(page, 'search');
  await panel.getByLabel(words('documents:find.label')).fill('dat dai');
  await expect(panel.getByRole('listitem').first()).toContainText(/đất|đai/i);
  await panel.getByRole('listitem').nth(1).getByRole('button').click();
  const here = () => page.getByRole('button', { name: /^Trang \d+\/\d+$/ }).innerText();
  /** The first mark of the page that is read, not of those beside it. */
  const mark = async () => {
    const [, nth = ''] = /(\d+)\//.exec(await here()) ?? [];
    return page.locator(`[data-page="${nth}"] [class*="found"]`).first();
  };
  await expect(await mark()).toBeInViewport();
  const before = await here();
  await press(page, 'find.next');
  await expect.poll(here).not.toBe(before);
  await expect(await mark()).toBeInViewport();
  await expectAccessible(page, 'search in a document');
  await press(page, 'panel.close');
});

test('page, size, mode, turn and paper are kept over a reload and a turn of the device', async () => {
  const { page } = tablet;
  await look(page, 'view.modes.single', 'view.papers.dark', 'view.turnRight');
  await goToPage(page, 7);
  await expect(drawnPage(page, 7)).toBeVisible();
  await expect(pages(page).getByRole('group')).toHaveCount(1);
  await page.reload();
  await expect(readerAt(page, 7)).toBeVisible();
  await expect(drawnPage(page, 7)).toBeVisible();
  await expect(pages(page)).toHaveAttribute('data-paper', 'dark');
  const box = await pages(page).getByRole('group').boundingBox();
  expect(box?.width ?? 0).toBeGreaterThan(box?.height ?? 0);
  await page.setViewportSize(viewports.wide);
  await expect(readerAt(page, 7)).toBeVisible();
  await expectFewCanvases(page);
  await look(page, 'view.turnLeft', 'view.modes.spread');
  await expect(pages(page).getByRole('group')).toHaveCount(2);
  await expectFewCanvases(page);
});

test('keys turn pages, go to both ends and change the size', async () => {
  const { page } = tablet;
  await look(page, 'view.modes.single', 'view.papers.light');
  await pages(page).focus();
  await page.keyboard.press('PageDown');
  await expect(readerAt(page, 8)).toBeVisible();
  await page.keyboard.press('End');
  await expect(readerAt(page, 24)).toBeVisible();
  await page.keyboard.press('Home');
  await expect(readerAt(page, 1)).toBeVisible();
  const width = async () => (await pages(page).getByRole('group').boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.1);
});

test('an address leads to a page once; on a phone the panel covers the pages and gives way', async () => {
  const { page } = phone;
  await expect(drawnPage(page, 5)).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await press(page, 'panel.open');
  await panelOf(page, 'pages')
    .getByRole('button', { name: words('documents:pageName', { page: 3 }), exact: true })
    .click();
  await expect(panelOf(page, 'pages')).toBeHidden();
  await expect(drawnPage(page, 3)).toBeVisible();
  await page.reload();
  await expect(drawnPage(page, 3)).toBeVisible();
  await press(page, 'view.open');
  await expectAccessible(page, 'ways to show a document, phone');
  expect(await smallTargets(page)).toEqual([]);
  await press(page, 'view.close');
  await expectNoSideScroll(page, 'reader, phone');
});
