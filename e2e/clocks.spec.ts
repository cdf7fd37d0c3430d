// Two tablets whose own clocks are twenty minutes apart count the same second of the same speech, and the wall with them.
import { expect, test, type Page } from '@playwright/test';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { command } from './support/demo-meeting.js';
import { enter, places, type Person } from './support/people.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

const TEN_MINUTES_MS = 600_000;
/** What two people who look at both screens may see between them. */
const SKEW_MS = 200;
const SAMPLES = 8;
/** A clock that is wrong is wrong in every second; a machine that stalls paints one of them late. */
const LATE_PAINTS = 1;
/** Later than this a second stands there beside the next: no stall excuses it. */
const LATEST_MS = 1_000;

let server: Server;
let ahead: Person, behind: Person, wall: Person;

/** Before anything of the page runs: its `Date` is off by so much, as on a tablet that nobody has set. */
const withClockOff =
  (offMs: number) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript((off) => {
      const RealDate = Date;
      class ShiftedDate extends RealDate {
        constructor(...given: [] | [number | string]) {
          if (given.length === 0) super(RealDate.now() + off);
          else super(given[0]);
        }
        static override now(): number {
          return RealDate.now() + off;
        }
      }
      Object.assign(globalThis, { Date: ShiftedDate });
    }, offMs);
  };

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [ahead, behind, wall] = await Promise.all([
    enter(browser, {
      ...{ url, who: { role: 'chair' }, place: places.chair },
      prepare: withClockOff(TEN_MINUTES_MS),
    }),
    enter(browser, {
      ...{ url, who: { participantId: COMMUNE_DELEGATES[0] }, place: places.room },
      prepare: withClockOff(-TEN_MINUTES_MS),
    }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

/** When each of the next seconds appears on this screen, by the machine's own clock, which no page can shift. */
const changesOn = (page: Page): Promise<[string, number][]> =>
  page
    .getByRole('progressbar', { name: words('speaking:floor.used') })
    .first()
    .locator('..')
    .evaluate(
      (around, count) =>
        new Promise<[string, number][]>((resolve) => {
          const shown = (): string => /\d{2}:\d{2}/.exec(around.textContent)?.[0] ?? '';
          const seen: [string, number][] = [];
          let before = shown();
          const watch = new MutationObserver(() => {
            const now = shown();
            if (now === before) return;
            before = now;
            seen.push([now, performance.timeOrigin + performance.now()]);
            if (seen.length < count) return;
            watch.disconnect();
            resolve(seen);
          });
          watch.observe(around, { subtree: true, childList: true, characterData: true });
        }),
      SAMPLES,
    );

test('the same second stands on both tablets and on the wall within a fifth of a second', async () => {
  await command(ahead.api, 'meeting.open', { confirmWithoutQuorum: true });
  await command(ahead.api, 'speech.give', { participantId: COMMUNE_DELEGATES[0] });
  await behind.page
    .getByRole('button', { name: new RegExp(`^${words('delegate-room:actions.speak')}`) })
    .click();
  const pages = [ahead.page, behind.page, wall.page];
  for (const page of pages)
    await expect(
      page.getByRole('progressbar', { name: words('speaking:floor.used') }).first(),
    ).toBeVisible();
  const clocks = await Promise.all([ahead, behind].map(({ page }) => page.evaluate('Date.now()')));
  expect(Number(clocks[0]) - Number(clocks[1])).toBeGreaterThan(TEN_MINUTES_MS);

  const seen = (await Promise.all(pages.map(changesOn))).map((changes) => new Map(changes));
  const [first = new Map<string, number>(), ...others] = seen;
  for (const other of others) {
    const both = [...first].flatMap(([second, at]) => {
      const there = other.get(second);
      return there === undefined ? [] : [{ second, apartMs: Math.abs(there - at) }];
    });
    expect(both.length).toBeGreaterThanOrEqual(SAMPLES - 3);
    const late = both.filter(({ apartMs }) => apartMs > SKEW_MS);
    expect(late.length, JSON.stringify(both)).toBeLessThanOrEqual(LATE_PAINTS);
    for (const { second, apartMs } of late) expect(apartMs, second).toBeLessThan(LATEST_MS);
  }
});
