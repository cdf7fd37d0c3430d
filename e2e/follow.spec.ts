// Following the chair through a document: page, zoom and pointer reach two delegates and a screen while they are fresh, and nothing
// jumps when the chair's device drops; and the secretary sees how far they have read. What a pointer took is printed as JSON.
import { expect, test, type Page } from '@playwright/test';
import { io } from 'socket.io-client';
import { command } from './support/demo-meeting.js';
import { enter, places, type Person } from './support/people.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let chair: Person, one: Person, other: Person, display: Person;
const MOVES = 60;
/** Within this time a follower sees where the chair points, in milliseconds. */
const FRESH_MS = 200;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [chair, one, other, display] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.room }),
    enter(browser, { url, who: { role: 'delegate' }, place: places.room }),
    enter(browser, { url, who: { role: 'guest' }, place: places.room, size: 'tablet' }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
});
test.afterAll(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.discard();
});

const laser = (on: boolean) =>
  chair.page.getByRole('button', {
    name: words(on ? 'documents:lead.begin' : 'documents:lead.end'),
  });
const pageOf = (at: Page, page: number) =>
  at.getByRole('group', { name: words('documents:pageName', { page }), exact: true });
const follow = (at: Page) =>
  at.getByRole('button', { name: new RegExp(`^${words('delegate-room:actions.follow')}`) });
/** The bar says so: "Trang 2/2". */
const isAt = (at: Page, page: number) =>
  expect(at.getByRole('button', { name: new RegExp(`${page}/\\d+$`) })).toBeVisible();
const pointer = (at: Page) => at.locator('[data-pointer]');
const widthOf = async (at: Page, page: number): Promise<number> => {
  const [box, room] = await Promise.all([
    pageOf(at, page).boundingBox(),
    at.getByRole('region', { name: words('documents:pages') }).boundingBox(),
  ]);
  return (box?.width ?? 0) / (room?.width ?? 1);
};

test('two delegates and a screen come to the page, the zoom and the spot of the chair', async () => {
  await laser(true).click();
  for (const { page } of [one, other]) await follow(page).click();
  await chair.page.getByRole('button', { name: words('documents:next') }).click();
  for (const { page } of [one, other]) await isAt(page, 2);
  const shown = display.page.getByRole('img', { name: words('documents:pageName', { page: 2 }) });
  await expect(shown).toBeVisible();
  const before = await widthOf(one.page, 2);
  for (let step = 0; step < 3; step += 1)
    await chair.page.getByRole('button', { name: words('documents:zoomIn') }).click();
  await expect.poll(() => widthOf(one.page, 2)).toBeGreaterThan(before * 1.2);
  const sheet = pageOf(chair.page, 2);
  const box = await sheet.boundingBox();
  await chair.page.mouse.move((box?.x ?? 0) + 400, 400);
  for (const { page } of [chair, one, other, display]) await expect(pointer(page)).toHaveCount(1);
});

interface Mark {
  readonly at: number;
  readonly place: string;
}
/** When each place of the pointer was drawn here. */
const watch = (at: Page): Promise<void> =>
  at.evaluate(() => {
    const marks: { at: number; place: string }[] = [];
    Object.assign(window, { marks });
    const look = (): void => {
      const mark = document.querySelector<HTMLElement>('[data-pointer]');
      const place = mark?.style.transform ?? '';
      if (place !== '' && place !== marks.at(-1)?.place)
        marks.push({ at: performance.timeOrigin + performance.now(), place });
    };
    new MutationObserver(look).observe(document.body, {
      ...{ subtree: true, childList: true, attributes: true, attributeFilter: ['style'] },
    });
  });
const marksOf = (at: Page): Promise<readonly Mark[]> =>
  at.evaluate(() => (window as unknown as { marks: readonly Mark[] }).marks);
const p95 = (times: readonly number[]): number =>
  Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10;

async function bareEcho(): Promise<number[]> {
  const { cookies } = await chair.api.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const socket = io(server.url, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: server.url },
  });
  const times: number[] = [];
  for (let nth = 0; nth < MOVES; nth += 1) {
    const begun = performance.now();
    await socket.timeout(5_000).emitWithAck('clock', {});
    times.push(performance.now() - begun);
  }
  socket.disconnect();
  return times.slice(5);
}

test('the pointer is fresh', async () => {
  const floor = await bareEcho();
  await Promise.all([chair, one].map(({ page }) => watch(page)));
  for (let nth = 0; nth < MOVES; nth += 1) {
    await chair.page.mouse.move(420 + nth * 3, 300 + nth * 2);
    await chair.page.waitForTimeout(60);
  }
  const spots = async ({ page }: Person, scaleOf: number) =>
    (await marksOf(page)).map(({ at, place }) => {
      const [x = 0, y = 0] = [...place.matchAll(/-?[\d.]+/g)].map(Number);
      return { at, key: `${(x / scaleOf).toFixed(0)} ${(y / scaleOf).toFixed(0)}` };
    });
  const scale = async ({ page }: Person): Promise<number> =>
    Number(
      await pageOf(page, 2).evaluate((sheet) =>
        (sheet as HTMLElement).style.getPropertyValue('--total-scale-factor'),
      ),
    );
  const [sent, seen] = [await spots(chair, await scale(chair)), await spots(one, await scale(one))];
  const sentAt = new Map(sent.map(({ key, at }) => [key, at]));
  const late = seen.flatMap(({ key, at }) => {
    const begun = sentAt.get(key);
    return begun === undefined ? [] : [at - begun];
  });
  expect(late.length).toBeGreaterThan(MOVES / 3);
  console.log(JSON.stringify({ pointerP95Ms: p95(late), floorP95Ms: p95(floor), n: late.length }));
  expect(p95(late)).toBeLessThan(FRESH_MS);
});

test('one tap leaves and one comes back; a page of one’s own leaves too', async () => {
  const leave = other.page.getByRole('button', { name: words('documents:follow.leave') });
  await leave.click();
  await expect(pointer(other.page)).toHaveCount(0);
  await follow(other.page).click();
  await chair.page.mouse.move(500, 420);
  await expect(pointer(other.page)).toHaveCount(1);
});

test('the secretary sees how far they have read, and they know it', async ({ browser }) => {
  const board = `${places.secretary}/san-sang`;
  const who = { role: 'secretary' } as const;
  const { page } = await enter(browser, { url: server.url, who, place: board });
  const everybody = words('readiness:filter.everybody', { count: '' }).split('(')[0] ?? '';
  await page.getByRole('button', { name: everybody }).click();
  const figures = { read: String.raw`\d+`, pages: String.raw`\d+` };
  const far = page.getByText(new RegExp(words('readiness:receipt.total', figures)));
  await expect(far.first()).toBeVisible({ timeout: 20_000 });
  await one.page
    .getByRole('button', { name: new RegExp(`^${words('delegate-room:actions.documents')}`) })
    .click();
  await expect(one.page.getByText(words('readiness:receipt.note'))).toBeVisible();
});

test('when the chair’s device drops the pointer goes and the page stays', async () => {
  await chair.page.context().close();
  for (const { page } of [one, other, display])
    await expect(pointer(page)).toHaveCount(0, { timeout: 5_000 });
  for (const { page } of [one, other]) await isAt(page, 2);
});
