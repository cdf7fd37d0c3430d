// Several roles side by side in tabs of one browser: each tab keeps its own session over reloads, and signing one out leaves
// the others signed in.
import { expect, test, type Page } from '@playwright/test';
import { MEETING } from './support/people.js';
import { Server } from './support/server.js';
import { Watch } from './support/watch.js';
import { words } from './support/words.js';

let server: Server;
test.beforeAll(async () => {
  server = await Server.start();
});
test.afterAll(() => server.discard());

/** Who the tab is to the server: asked with the tab's own slot. */
const whoIn = (tab: Page): Promise<string> =>
  tab.evaluate(async (meetingId) => {
    const slot = sessionStorage.getItem('slot') ?? 'main';
    const reply = await fetch(`/api/meetings/${meetingId}/actor`, {
      headers: { 'x-session-slot': slot },
    });
    const body = (await reply.json()) as { participantId?: string | null; kind?: string };
    return body.participantId ?? body.kind ?? `status ${reply.status}`;
  }, MEETING);

test('four roles in one browser stay who they are, and one may leave', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: server.url, locale: 'vi-VN' });
  const open = async (address: string): Promise<{ tab: Page; watch: Watch }> => {
    const tab = await context.newPage();
    const watch = new Watch(tab);
    // A slot that nobody has signed in yet is answered with 401: the browser logs that, and it is right.
    await watch.forgive(async () => {
      await tab.goto(address);
      await expect(tab).not.toHaveURL(/vao-vai|\/$/);
    });
    return { tab, watch };
  };
  const chair = await open('/vao-vai/chair?slot=chair');
  const delegate = await open('/vao-vai/delegate?slot=delegate');
  const display = await open('/vao-vai/display?slot=display');
  const second = await open('/vao-vai/guest?slot=second-guest');
  const tabs = [chair, delegate, display, second];
  const expected = ['demo-chair-ba-vi', 'demo-delegate-04-ba-vi', null, 'demo-guest-07-ba-vi'];

  const expectAllThemselves = async (): Promise<void> => {
    for (const [place, { tab }] of tabs.entries()) {
      const who = expected[place];
      if (who !== null && who !== undefined) expect(await whoIn(tab)).toBe(who);
    }
    await expect(chair.tab.getByLabel(words('chair-desk:next.title'))).toBeVisible();
    await expect(
      delegate.tab.getByRole('navigation', { name: words('delegate-room:actions.label') }),
    ).toBeVisible();
    await expect(display.tab.getByText(words('display-screen:agenda'))).toBeVisible();
  };
  await expectAllThemselves();
  for (const { tab } of tabs) await tab.reload();
  await expectAllThemselves();

  const signedOut = await delegate.tab.evaluate(async () => {
    const reply = await fetch('/api/session', {
      method: 'DELETE',
      headers: { 'x-session-slot': sessionStorage.getItem('slot') ?? 'main' },
    });
    return reply.status;
  });
  expect(signedOut).toBe(200);
  await expect(delegate.tab.getByText(words('live:banner.signedOutTitle'))).toBeVisible();
  for (const { tab } of [chair, display, second]) await tab.reload();
  expect(await whoIn(chair.tab)).toBe('demo-chair-ba-vi');
  expect(await whoIn(second.tab)).toBe('demo-guest-07-ba-vi');
  await expect(display.tab.getByText(words('display-screen:agenda'))).toBeVisible();
  for (const { watch } of [chair, display, second]) await watch.expectClean();
  await context.close();
});
