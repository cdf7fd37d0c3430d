// Files made to break readers, opened in the delegate's room: what can be shown is shown, what cannot is said, and the room stays
// usable all the while.
import { expect, test, type Page } from '@playwright/test';
import { everybodyLeaves } from './support/everybody.js';
import { handIn } from './support/hand-in.js';
import { hostilePdfs } from './support/hostile-pdfs.js';
import { enter, places, type Person } from './support/people.js';
import { action, drawnPage, goToPage, openDocument } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let secretary: Person, delegate: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  secretary = await enter(browser, { url, who: { role: 'secretary' }, place: places.secretary });
  delegate = await enter(browser, {
    ...{ url, who: { role: 'delegate' }, place: places.room, size: 'tablet' },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const opened = async (name: keyof typeof hostilePdfs): Promise<boolean> => {
  const id = await handIn(secretary.api, name, hostilePdfs[name]());
  if (id === null) return false;
  await openDocument(delegate.page, name);
  await expect(drawnPage(delegate.page, 1)).toBeVisible();
  return true;
};

/** Pixels of all canvases together, and the longest side. */
const canvases = (page: Page) =>
  page.locator('[data-page] canvas').evaluateAll((all) => ({
    count: all.length,
    most: Math.max(
      ...all.map((each) => (each as HTMLCanvasElement).width * (each as HTMLCanvasElement).height),
    ),
    side: Math.max(
      ...all.flatMap((each) => [
        (each as HTMLCanvasElement).width,
        (each as HTMLCanvasElement).height,
      ]),
    ),
  }));

test('a page that never ends is stopped and said; the next page and the room go on', async () => {
  const { page } = delegate;
  expect(await opened('endless')).toBe(true);
  await goToPage(page, 2);
  await action(page, 'speak').click();
  await expect(page.getByRole('region', { name: words('speaking:sheet') })).toBeVisible();
  await action(page, 'speak').click();
  await expect(page.getByText(words('documents:pageSlow', { page: 2 }))).toBeVisible({
    timeout: 40_000,
  });
  await goToPage(page, 3);
  await expect(drawnPage(page, 3)).toBeVisible({ timeout: 20_000 });
});

test('a script in a document does nothing', async () => {
  const { page } = delegate;
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url()))
      asked.push(request.url());
  });
  expect(await opened('script')).toBe(true);
  await goToPage(page, 2);
  await expect(drawnPage(page, 2)).toBeVisible();
  expect(asked).toEqual([]);
});

test('a page of two hundred metres is drawn within bounds and leaves the first one its size', async () => {
  const { page } = delegate;
  expect(await opened('huge')).toBe(true);
  const width = await drawnPage(page, 1).evaluate((canvas) => canvas.clientWidth);
  expect(width).toBeGreaterThan(500);
  await goToPage(page, 2);
  await expect(drawnPage(page, 2)).toBeVisible();
  const { count, most, side } = await canvases(page);
  expect(count).toBeLessThanOrEqual(3);
  expect(most).toBeLessThanOrEqual(5_000_000);
  expect(side).toBeLessThanOrEqual(8_192);
});

test('a hundred thousand objects and a broken table open like any other document', async () => {
  for (const name of ['manyObjects', 'brokenTable'] as const) {
    expect(await opened(name), name).toBe(true);
    await goToPage(delegate.page, 2);
    await expect(drawnPage(delegate.page, 2), name).toBeVisible();
  }
});

test('endless nesting is refused when handed in, or its page is said to be missing and the others are read', async () => {
  const { page } = delegate;
  if (!(await opened('deep'))) return;
  await goToPage(page, 2);
  const missing = page.getByText(words('documents:pageFailed', { page: 2 }));
  await expect(drawnPage(page, 2).or(missing)).toBeVisible();
  await goToPage(page, 1);
  await expect(drawnPage(page, 1)).toBeVisible();
});
