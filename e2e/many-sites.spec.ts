// The chair's desk with 135 sites on a slow tablet: what one site's change and the first drawing of the list cost in script.
// Figures go to the output as JSON, with the desk's own idling in the same run as their floor.
import { expect, test, type CDPSession } from '@playwright/test';
import type { Site } from '@hop/shared/sites/site.js';
import { command } from './support/demo-meeting.js';
import { enter, MEETING, places, type Person } from './support/people.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

/** Beside the demo's 31 remote sites. */
const MORE_SITES = 104;
const UPDATES = 20;
/**
 * A patch is sent at once and drawn within this; the same window without a patch is the floor. In milliseconds: the desk's clock ticks
 * once in each, or the ticks would fall into the windows of the one kind alone.
 */
const WINDOW_MS = 1_000;
/** A drawing is over long before. */
const DRAWING_MS = 400;
const SLOWER = 4;
/** Above the floor: the patch is read, stored, and every card that knows sites looks again. Twice as much is let pass: the machine is not ours alone. */
const UPDATE_BUDGET_MS = 16;
const FIRST_DRAWING_BUDGET_MS = 200;
const DRAWINGS = 3;

let server: Server;
let chair: Person, secretary: Person;
test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  secretary = await enter(browser, { url, who: { role: 'secretary' }, place: '/cuoc-hop' });
  for (let number = 1; number <= MORE_SITES; number += 1)
    await command(secretary.api, 'site.add', { name: `Điểm cầu ${number}`, unitName: 'UBND xã' });
  chair = await enter(browser, { url, who: { role: 'chair' }, place: places.chair });
});
test.afterAll(() => server.discard());

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;

/** Any site but the host. */
async function siteBeside({ api }: Person): Promise<Site> {
  const answer = await api.get(`/api/meetings/${MEETING}/snapshot`);
  const { entities } = (await answer.json()) as { entities: { site: Site[] } };
  const site = entities.site.find(({ host }) => !host);
  if (!site) throw new Error('the demo has no remote site');
  return site;
}

async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1_000;
}

test('one change among 135 sites does not stall the desk, and the list is drawn within its budget', async () => {
  const { page } = chair;
  const list = page.getByRole('list', { name: words('sites:grid.label') });
  await expect(list.getByRole('listitem')).toHaveCount(MORE_SITES + 32);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const costOf = async (act: () => Promise<unknown>, windowMs = WINDOW_MS): Promise<number> => {
    const before = await scriptMs(session);
    await act();
    // A window of fixed length: asking the page whether it is done would be script of its own.
    await new Promise((resolve) => setTimeout(resolve, windowMs));
    return (await scriptMs(session)) - before;
  };

  const { id: siteId, name } = await siteBeside(secretary);
  const idle: number[] = [];
  const updates: number[] = [];
  for (let turn = 0; turn < UPDATES; turn += 1) {
    const act = turn % 2 === 0 ? 'site.callForHelp' : 'site.answerHelp';
    idle.push(await costOf(() => Promise.resolve()));
    updates.push(await costOf(() => command(secretary.api, act, { siteId })));
  }
  await command(secretary.api, 'site.callForHelp', { siteId });
  await expect(page.getByRole('list', { name: words('sites:grid.above') })).toContainText(name);

  const search = page.getByLabel(words('sites:grid.search'));
  const drawings: number[] = [];
  for (let turn = 0; turn < DRAWINGS; turn += 1) {
    await search.fill('không có');
    await expect(list.getByRole('listitem')).toHaveCount(0);
    drawings.push(await costOf(() => search.fill(''), DRAWING_MS));
    await expect(list.getByRole('listitem')).toHaveCount(MORE_SITES + 32);
  }

  const figures = {
    ...{ sites: MORE_SITES + 32, slower: SLOWER, windowMs: WINDOW_MS },
    idleMs: { median: median(idle), most: Math.max(...idle) },
    updateMs: { median: median(updates), most: Math.max(...updates) },
    costMs: median(updates) - median(idle),
    firstDrawingMs: { median: median(drawings), most: Math.max(...drawings) },
  };
  console.log(JSON.stringify(figures));
  expect(figures.costMs).toBeLessThanOrEqual(2 * UPDATE_BUDGET_MS);
  expect(figures.firstDrawingMs.median).toBeLessThanOrEqual(FIRST_DRAWING_BUDGET_MS);
});
