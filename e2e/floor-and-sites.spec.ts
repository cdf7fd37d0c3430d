// The floor, the sites and the displays: chair, secretary, four delegates at two sites, their two operators and two displays,
// each in a browser of their own, from the checks of the sites to the close. One story in chapters.
import { expect, test } from '@playwright/test';
import { everybodyLeaves } from './support/everybody.js';
import { minutesOf } from './support/minutes.js';
import { expectAccessible } from './support/axe.js';
import { command, rowsFor } from './support/demo-meeting.js';
import { ask, callBy, getReady, press, queueOn, raiseSheet } from './support/floor.js';
import {
  ANSWERER,
  DARK,
  FAR,
  given,
  ITEM,
  nameOf,
  snapshot,
  type Name,
} from './support/floor-people.js';
import { enter, places, type Person } from './support/people.js';
import { answer, nextAct, secondsOnClock } from './support/room.js';
import { Server } from './support/server.js';
import typed from './support/typed.vi.json' with { type: 'json' };
import { words, wordsLike } from './support/words.js';

test.describe.configure({ mode: 'serial' });

/** How long the line is gone. */
const DARK_MS = 20_000;

let server: Server;
let chair: Person, secretary: Person, hall: Person, siteScreen: Person;
let dark: Person, darkOther: Person, darkOperator: Person;
let far: Person, farOther: Person, farOperator: Person;
let darkName: Name, darkOtherName: Name, farName: Name, farOtherName: Name, answererName: Name;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  const at = (participantId: string, place: string) =>
    enter(browser, { url, who: { participantId }, place });
  secretary = await enter(browser, {
    ...{ url, who: { role: 'secretary' }, place: `${places.secretary}/diem-danh` },
  });
  // Each site of the demo has one delegate; these two come as delegates too.
  for (const participantId of [DARK.other, FAR.other])
    await command(secretary.api, 'participant.edit', {
      participantId,
      baseVersion: 1,
      role: 'delegate',
    });
  [chair, dark, darkOther, far, farOther] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    at(DARK.delegate, places.room),
    at(DARK.other, places.room),
    at(FAR.delegate, places.room),
    at(FAR.other, places.room),
  ]);
  [darkOperator, farOperator, hall, siteScreen] = await Promise.all([
    at('demo-operator-04-ba-vi', places.site),
    at('demo-operator-07-ba-vi', places.site),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
    enter(browser, { url, who: null, place: places.display }),
  ]);
  darkName = await nameOf(chair, DARK.delegate);
  darkOtherName = await nameOf(chair, DARK.other);
  farName = await nameOf(chair, FAR.delegate);
  farOtherName = await nameOf(chair, FAR.other);
  answererName = await nameOf(chair, ANSWERER);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

test('two sites get ready, one pairs its screen, and both check their people in', async () => {
  for (const { page } of [darkOperator, farOperator]) await getReady(page);
  const digits = siteScreen.page.getByText(/^\s*\d{3}\s?\d{3}\s*$/).first();
  const code = (await digits.innerText()).replace(/\s/g, '');
  const { page } = darkOperator;
  await press(page, 'displays:pair');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('displays:code'), { exact: true }).fill(code);
  await dialog.getByLabel(words('displays:name')).fill(typed.siteScreen);
  await press(dialog, 'displays:pair');
  await expect(siteScreen.page.getByText(words('display-screen:agenda')).first()).toBeVisible();
  for (const [operator, other] of [
    [darkOperator, darkOtherName],
    [farOperator, farOtherName],
  ] as const) {
    await press(operator.page, 'arrivals:reception.arriveNamed', { name: other.titled });
    await expect(
      operator.page.getByRole('button', {
        name: words('arrivals:reception.undoNamed', { name: other.titled }),
      }),
    ).toBeVisible();
    await expectAccessible(operator.page, 'site desk');
  }
});

test('the roll is called, and the chair opens once there is a quorum', async () => {
  await press(dark.page, 'delegate-room:checkIn.act');
  await press(chair.page, 'delegate-room:checkIn.act');
  await secretary.page
    .getByLabel(words('arrivals:reception.search'))
    .fill(farName.name.toLocaleLowerCase('vi'));
  await press(secretary.page, 'arrivals:reception.arriveNamed', { name: farName.titled });
  const members = (await rowsFor(chair.api)).participant.filter(({ votingRight }) => votingRight);
  const known = [DARK.delegate, FAR.delegate];
  for (const { id } of members
    .filter(({ id, role }) => role === 'delegate' && !known.includes(id))
    .slice(0, 27))
    await command(secretary.api, 'attendance.checkIn', { participantId: id });
  await expect(
    chair.page.getByText(wordsLike('chair-desk:next.openMeeting.say')),
    'the quorum is reached',
  ).toBeVisible();
  await nextAct(chair.page).click();
  await expect(darkOperator.page.getByText(words('sites:desk.state.joined')).first()).toBeVisible();
  await command(chair.api, 'agenda.goTo', { agendaItemId: ITEM });
  await expectAccessible(secretary.page, 'roll call');
  await expectAccessible(chair.page, 'chair');
});

test('four ask in four ways and stand in the order of the rule, which a delegate can read', async () => {
  await ask(dark, 'speech', typed.subject);
  await ask(far, 'rebuttal', typed.subject);
  const { page } = farOperator;
  await page.getByLabel(words('sites:floor.person')).selectOption({ label: farOtherName.titled });
  await press(page, 'sites:floor.ask');
  await ask(darkOther, 'pointOfOrder', typed.subject);
  const order = [darkOtherName, farName, darkName, farOtherName];
  await expect(queueOn(chair.page)).toHaveCount(order.length);
  for (const [place, { titled }] of order.entries())
    await expect(queueOn(chair.page).nth(place)).toContainText(titled);
  await raiseSheet(dark.page);
  await press(dark.page, 'speaking:order.open');
  const reasons = dark.page.getByRole('dialog');
  await expect(reasons.getByText(words('speaking:order.reason.kind')).first()).toBeVisible();
  await expect(reasons.getByText(words('speaking:order.reason.askedFirst')).first()).toBeVisible();
  await expectAccessible(dark.page, 'reasons of the order');
  await press(reasons, 'speaking:order.close');
});

test('the first is heard on every screen, gets a minute more and ends; the second is cut off', async () => {
  await callBy(chair.page, given(darkOtherName));
  for (const { page } of [hall, siteScreen])
    await expect(page.getByRole('heading', { name: darkOtherName.titled })).toBeVisible();
  await press(chair.page, 'speaking:floor.addMinuteLabel');
  await expect.poll(() => secondsOnClock(chair.page)).toBeGreaterThan(60);
  await raiseSheet(darkOther.page);
  await press(darkOther.page, 'speaking:floor.endMine');
  await answer(darkOther.page, words('speaking:floor.endMine'));
  await callBy(chair.page, given(farName));
  await expect(hall.page.getByRole('heading', { name: farName.titled })).toBeVisible();
  await press(chair.page, 'speaking:floor.end');
  await answer(chair.page, words('speaking:cut.act'));
});

test('a site goes dark for twenty seconds while its delegate is next, and loses nothing', async () => {
  // Another of this site has just spoken, so by the rule the other site would be heard first: the chair's hand goes above it.
  await expect(nextAct(chair.page)).toContainText(given(farOtherName));
  await press(chair.page, 'speaking:queue.arrange');
  await press(chair.page, 'speaking:queue.up', { name: darkName.named });
  await press(chair.page, 'speaking:queue.arranged');
  await expect(nextAct(chair.page)).toContainText(given(darkName));
  const before = (await snapshot(chair)).attendance;
  const there = [dark, darkOther, darkOperator, siteScreen];
  const begun = Date.now();
  for (const { page, watch } of there) {
    watch.startForgiving();
    await page.context().setOffline(true);
  }
  const lost = chair.page
    .getByRole('list', { name: words('sites:grid.label') })
    .getByRole('listitem')
    .filter({ hasText: words('sites:sign.lost') });
  await expect(lost).toHaveCount(1, { timeout: 20_000 });
  await press(chair.page, 'speaking:queue.callName', { name: farOtherName.named });
  await expect(hall.page.getByRole('heading', { name: farOtherName.titled })).toBeVisible();
  await expect(
    chair.page.getByText(new RegExp(`${words('sites:line.lost')}\\s+(1[5-9]|2\\d) `)),
  ).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => Date.now() - begun, { timeout: 30_000 }).toBeGreaterThan(DARK_MS);
  await expect(nextAct(chair.page)).toContainText(given(darkName));
  expect((await snapshot(chair)).attendance).toEqual(before);
  for (const { page } of there) await page.context().setOffline(false);
  await expect(lost).toHaveCount(0, { timeout: 20_000 });
  await expect(siteScreen.page.getByRole('heading', { name: farOtherName.titled })).toBeVisible({
    timeout: 20_000,
  });
  for (const { watch } of there) watch.stopForgiving();
  await callBy(chair.page, given(darkName), darkName.named);
  await expect(dark.page.getByText(words('speaking:floor.mine')).first()).toBeVisible();
});

test('the time is warned of, one display dies and the other goes on, pinned and following', async () => {
  const { speech = [] } = await snapshot(chair);
  const speechId = speech.find(({ endedAt }) => endedAt === null)?.['id'];
  await command(chair.api, 'speech.extend', { speechId, seconds: -355 });
  for (const { page } of [chair, dark, siteScreen])
    await expect(page.getByText(words('speaking:floor.stage.minute')).first()).toBeVisible();
  await command(chair.api, 'speech.extend', { speechId, seconds: -45 });
  for (const { page } of [chair, siteScreen])
    await expect(
      page
        .getByText(
          new RegExp(`${words('speaking:floor.stage.last')}|${words('speaking:floor.stage.over')}`),
        )
        .first(),
    ).toBeVisible();
  await hall.page.close();
  await expect(siteScreen.page.getByRole('heading', { name: darkName.titled })).toBeVisible();
  const display = (await snapshot(secretary)).display?.find(({ siteId }) => siteId === DARK.site);
  await command(secretary.api, 'display.pin', { displayId: display?.['id'], scene: 'siteBoard' });
  await expect(
    siteScreen.page.getByRole('region', { name: words('sites:grid.label') }),
  ).toBeVisible();
  await command(secretary.api, 'display.follow', { displayId: display?.['id'] });
  await expect(siteScreen.page.getByRole('heading', { name: darkName.titled })).toBeVisible();
  await press(chair.page, 'speaking:floor.end');
  await answer(chair.page, words('speaking:cut.act'));
});

test('one is passed over and told so; the list is closed, and one hands in a text', async () => {
  await ask(far, 'speech', typed.subject);
  await ask(dark, 'speech', typed.subject);
  await press(chair.page, 'speaking:queue.arrange');
  await press(chair.page, 'speaking:queue.skip', { name: farName.named });
  await expect(queueOn(chair.page).last()).toContainText(farName.titled);
  await raiseSheet(far.page);
  await expect(far.page.getByText(wordsLike('speaking:mine.skipped')).first()).toBeVisible();
  await press(chair.page, 'speaking:queue.arranged');
  await chair.page
    .getByRole('group', { name: words('speaking:list.speeches.label') })
    .getByRole('button', { name: words('speaking:list.speeches.act.closed') })
    .click();
  await expect(
    chair.page.getByText(words('speaking:list.speeches.closed'), { exact: true }),
  ).toBeVisible();
  await press(far.page, 'speaking:written.instead');
  await far.page.getByLabel(words('speaking:written.text')).fill(typed.note);
  await press(far.page, 'speaking:written.act');
  await expect(far.page.getByText(words('speaking:done.handIn')).first()).toBeVisible();
  await expect(queueOn(chair.page)).toHaveCount(1);
  const { speechRequest = [] } = await snapshot(chair);
  const waiting = speechRequest.find(({ state }) => state === 'waiting');
  await command(secretary.api, 'speechRequest.withdraw', { requestId: waiting?.['id'] });
});

test('a round of questions: asked, answered, followed up, counted and ended', async () => {
  await chair.page
    .getByRole('group', { name: words('speaking:list.questions.label') })
    .getByRole('button', { name: words('speaking:list.questions.act.open') })
    .click();
  await ask(dark, 'question', typed.subject, answererName);
  await callBy(chair.page, given(darkName));
  await callBy(chair.page, given(answererName), answererName.named);
  await expect(siteScreen.page.getByRole('heading', { name: answererName.titled })).toBeVisible();
  await raiseSheet(dark.page);
  await press(dark.page, 'speaking:follow.act');
  await expect(dark.page.getByText(words('speaking:done.follow')).first()).toBeVisible();
  await callBy(chair.page, given(darkName), darkName.named);
  await callBy(chair.page, given(answererName), answererName.named);
  await press(chair.page, 'speaking:floor.end');
  await answer(chair.page, words('speaking:cut.act'));
  await chair.page.getByText(words('speaking:round.all', { count: 2 })).click();
  await expect(
    chair.page.getByText(
      words('speaking:round.count', {
        ...{ name: answererName.titled, asked: 2, answered: 2, waiting: 0 },
      }),
    ),
  ).toBeVisible();
  await expectAccessible(chair.page, 'round of questions');
  await chair.page
    .getByRole('group', { name: words('speaking:list.questions.label') })
    .getByRole('button', { name: words('speaking:list.questions.act.closed') })
    .click();
  await expect(
    chair.page.getByText(words('speaking:list.questions.closed'), { exact: true }).first(),
  ).toBeVisible();
});

test('the close stands on every screen, and the minutes say who spoke, asked and answered', async () => {
  await chair.page
    .getByLabel(words('chair-desk:next.title'))
    .getByRole('button', { name: words('chair-desk:closeMeeting') })
    .click();
  await answer(chair.page, words('chair-desk:ask.close.act'));
  await expect(
    siteScreen.page.getByText(words('display-screen:over.closed')).first(),
  ).toBeVisible();
  for (const { page } of [dark, far])
    await expect(page.getByText(words('delegate-room:over.title')).first()).toBeVisible();
  const text = await minutesOf(secretary);
  for (const { name } of [darkOtherName, farName, darkName, farOtherName, answererName])
    expect(text).toContain(name);
  for (const { watch } of [chair, secretary, far, farOther, farOperator]) await watch.expectClean();
  for (const { watch } of [dark, darkOther, darkOperator])
    await watch.expectClean({ undisturbed: false });
});
