// Papers as offices have them, opened in the delegate's room: rare packings of scans are drawn, a font that is only named has a
// substitute, and where letters cannot be right it is said.
import { expect, test, type Page } from '@playwright/test';
import { everybodyLeaves } from './support/everybody.js';
import { handIn } from './support/hand-in.js';
import { officeScans } from './support/office-scans.js';
import { enter, places, type Person } from './support/people.js';
import { drawnPage, openDocument } from './support/room.js';
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

async function opened(name: keyof typeof officeScans): Promise<Page> {
  expect(await handIn(secretary.api, name, officeScans[name]())).not.toBeNull();
  const { page } = delegate;
  await openDocument(page, name);
  await expect(drawnPage(page, 1)).toBeVisible();
  return page;
}

/** The colours at the middle of the upper and of the lower half of the first page, as it is drawn. */
const halves = (page: Page): Promise<number[][]> =>
  page.locator('[data-page="1"] canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const pen = canvas.getContext('2d');
    return [0.25, 0.9].map((down) => [
      ...(pen
        ?.getImageData(canvas.width >> 1, Math.floor(canvas.height * down), 1, 1)
        .data.slice(0, 3) ?? []),
    ]);
  });
/** Dots of ink on the first page. */
const ink = (page: Page): Promise<number> =>
  page.locator('[data-page="1"] canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const dots =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < dots.length; at += 4) if ((dots[at] ?? 255) < 100) dark += 1;
    return dark;
  });
const warning = (page: Page) => page.getByText(words('documents:notice.garbled'));

test('a scan packed as JBIG2 is drawn', async () => {
  const page = await opened('jbig2');
  await expect
    .poll(() => halves(page))
    .toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
});

test('a scan packed as JPEG 2000 is drawn in its colours', async () => {
  const page = await opened('jpx');
  const strong = async () => {
    const [upper = [], lower = []] = await halves(page);
    return [upper[0], lower[2]].map((value) => (value ?? 0) > 200);
  };
  await expect.poll(strong).toEqual([true, true]);
});

test('text in a font that the file only names is drawn in one that looks alike', async () => {
  const page = await opened('times');
  await expect.poll(() => ink(page)).toBeGreaterThan(500);
  await expect(page.getByText('Bao cao thang 9')).toBeVisible();
  await expect(warning(page)).toBeHidden();
});

test('letters of an old font that is not in the file are said to be doubtful, here only', async () => {
  const page = await opened('tcvn3');
  await expect(warning(page)).toBeVisible();
  await openDocument(page, 'times');
  await expect(drawnPage(page, 1)).toBeVisible();
  await expect(warning(page)).toBeHidden();
});
