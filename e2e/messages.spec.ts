// Short texts during a meeting: a notice acknowledged by one delegate and waited for from another who opens the room later, a glass of
// water from the request until it is done, and the quiet channel of chair and secretary, which nobody else hears of.
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { command, rowsFor } from './support/demo-meeting.js';
import { expectNoSideScroll, expectVietnameseOnly, smallTargets } from './support/page-checks.js';
import { enter, MEETING, places, viewports, type Person } from './support/people.js';
import { picture } from './support/pictures.js';
import { action, answer, voteButton } from './support/room.js';
import { Server } from './support/server.js';
import typed from './support/typed.vi.json' with { type: 'json' };
import { expectReadable } from './support/wall-checks.js';
import { words, wordsLike } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let secretary: Person, chair: Person, delegate: Person, late: Person, display: Person;
const [PRESENT, LATER] = COMMUNE_DELEGATES;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [secretary, chair, delegate, display] = await Promise.all([
    enter(browser, { url, who: { role: 'secretary' }, place: `${places.secretary}/tin-nhan` }),
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { participantId: PRESENT }, place: places.room, size: 'tablet' }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const press = (page: Page, key: string) =>
  page.getByRole('button', { name: words(key), exact: true }).click();
const notice = (page: Page) => page.getByRole('region', { name: words('messages:notice.label') });
const sent = () => secretary.page.getByRole('region', { name: words('messages:sent.title') });
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
const snapshotOf = async ({ api }: Person) =>
  (await api.get(`/api/meetings/${MEETING}/snapshot`)).text();

test('a notice to everybody stands before a delegate, and moves nothing', async () => {
  const { page } = secretary;
  const before = await topOf(delegate.page, '#document');
  await page.getByLabel(words('messages:compose.text')).fill(typed.notice);
  await page.getByRole('checkbox', { name: words('messages:compose.onDisplays') }).check();
  await press(page, 'messages:compose.send');
  await expect(notice(delegate.page)).toContainText(typed.notice);
  expect(await topOf(delegate.page, '#document')).toBe(before);
  for (const [name, size] of Object.entries(viewports)) {
    await delegate.page.setViewportSize(size);
    await expectNoSideScroll(delegate.page, name);
    expect(await smallTargets(delegate.page), name).toEqual([]);
    await picture(delegate.page, `notice-${name}`);
  }
  await delegate.page.setViewportSize(viewports.tablet);
  await expectAccessible(delegate.page, 'room with a notice');
});

test('who has acknowledged it is counted live, and who has not is named', async () => {
  await press(delegate.page, 'messages:notice.acknowledge');
  await expect(notice(delegate.page)).toBeHidden();
  await expect(
    sent().getByText(wordsLike('messages:sent.acknowledged', { read: 1 })),
  ).toBeVisible();
  await press(secretary.page, 'messages:sent.who');
  const list = secretary.page.getByRole('list', { name: words('messages:sent.waiting') });
  const rows = list.getByRole('listitem');
  const waiting = await rows.count();
  expect(waiting).toBeGreaterThan(3);
  await picture(secretary.page, 'messages-desk');
  await expectAccessible(secretary.page, 'desk');
  await expectVietnameseOnly(secretary.page, 'desk');
});

test('somebody who opens the room later has it too, and again when reminded', async ({
  browser,
}) => {
  late = await enter(browser, {
    ...{ url: server.url, who: { participantId: LATER }, place: places.room, size: 'phone' },
  });
  await expect(notice(late.page)).toContainText(typed.notice);
  await press(secretary.page, 'messages:sent.remind');
  await expect(notice(late.page)).toContainText(
    words('messages:notice.reminded', { at: '' }).trim(),
  );
  await expect(notice(delegate.page)).toBeHidden();
  await press(late.page, 'messages:notice.acknowledge');
  await expect(
    sent().getByText(wordsLike('messages:sent.acknowledged', { read: 2 })),
  ).toBeVisible();
});

test('a display that is pinned to it shows it large, until it is withdrawn', async () => {
  await command(secretary.api, 'display.pin', { displayId: null, scene: 'message' });
  await expect(display.page.getByText(typed.notice)).toBeVisible();
  await expectReadable(display.page, 'notice');
  await picture(display.page, 'display-message');
  await press(secretary.page, 'messages:sent.withdraw');
  await answer(secretary.page, words('messages:sent.withdraw'));
  await expect(display.page.getByText(typed.notice)).toBeHidden();
});

test('a delegate asks for water, reads that somebody is coming, and that it is done', async () => {
  const { page } = delegate;
  await press(page, 'messages:service.open');
  await page
    .getByRole('button', { name: words('messages:service.ask') })
    .first()
    .click();
  await expect(page.getByText(wordsLike('messages:service.state.open'))).toBeVisible();
  await picture(page, 'service-sheet');
  await expectAccessible(page, 'service sheet');
  await press(secretary.page, 'messages:requests.take');
  await expect(page.getByText(wordsLike('messages:service.state.coming'))).toBeVisible();
  await press(secretary.page, 'messages:requests.finish');
  await expect(page.getByText(wordsLike('messages:service.state.done'))).toBeVisible();
  await expect(secretary.page.getByText(words('messages:requests.none'))).toBeVisible();
});

test('chair and secretary talk quietly, and no delegate is sent a word of it', async () => {
  const { page } = secretary;
  await page.getByLabel(words('messages:staff.field')).fill(typed.staffText);
  await press(page, 'messages:staff.send');
  const button = chair.page.getByRole('button', {
    name: new RegExp(words('messages:staff.waiting', { messages: 1, requests: 0 })),
  });
  await button.click();
  const dialog = chair.page.getByRole('dialog');
  await expect(dialog.getByText(typed.staffText)).toBeVisible();
  await dialog.getByRole('button', { name: words('messages:staff.phraseName.ready') }).click();
  await picture(chair.page, 'staff-channel');
  await expectAccessible(chair.page, 'staff channel');
  await dialog.getByRole('button', { name: words('messages:staff.send'), exact: true }).click();
  await expect(
    page.getByRole('listitem').filter({ hasText: words('messages:staff.phrase.ready') }),
  ).toBeVisible();
  expect(await snapshotOf(secretary)).toContain(typed.staffText);
  for (const person of [delegate, late, display])
    expect(await snapshotOf(person)).not.toContain(typed.staffText);
});

test('a vote goes before a notice, which stands there again once the sheet is lowered', async () => {
  const { page } = delegate;
  await page.setViewportSize(viewports.wide);
  await command(delegate.api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
  await command(chair.api, 'message.send', {
    ...{ to: { audience: 'person', participantId: PRESENT }, text: typed.notice },
    mustAcknowledge: true,
  });
  await expect(notice(page)).toContainText(typed.notice);
  const [motion] = (await rowsFor(chair.api)).ballot;
  await command(chair.api, 'ballot.open', { ballotId: motion?.id });
  await voteButton(page, motion?.motion ?? '', 'inFavour').click();
  await expect(page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
  await expect(notice(page)).toBeHidden();
  await action(page, 'vote').click();
  await expect(notice(page)).toContainText(typed.notice);
});
