// Votes without devices: hands counted by an operator at the site's desk and by the secretary, confirmed and declared by the chair;
// names called by the secretary.
import { expect, test } from '@playwright/test';
import { command, rowsFor } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { enter, places, type Person } from './support/people.js';
import { expectNoSideScroll, smallTargets } from './support/page-checks.js';
import { expectAccessible } from './support/axe.js';
import { answer, takeNextStep } from './support/room.js';
import { Server } from './support/server.js';
import { words, wordsLike } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

test.describe.configure({ mode: 'serial' });

let server: Server;
let chair: Person, secretary: Person, operator: Person, delegate: Person, display: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  const ballots = `${places.secretary}/bieu-quyet`;
  [chair, secretary, operator, delegate, display] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { role: 'secretary' }, place: ballots }),
    enter(browser, { url, who: { role: 'siteOperator' }, place: places.site, size: 'tablet' }),
    enter(browser, { url, who: { role: 'delegate' }, place: places.room, size: 'phone' }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
  for (const { api } of [chair, delegate]) await command(api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

async function opened(motion: string, method: 'hands' | 'voice'): Promise<string> {
  await command(secretary.api, 'ballot.prepare', { motion, method });
  const draft = (await rowsFor(chair.api)).ballot.find((ballot) => ballot.motion === motion);
  if (draft === undefined) throw new Error('nothing prepared');
  await command(chair.api, 'ballot.open', { ballotId: draft.id });
  await secretary.page.getByRole('button', { name: motion }).click();
  return draft.id;
}
const tallyOf = async (ballotId: string) =>
  (await rowsFor(chair.api)).ballot.find(({ id }) => id === ballotId)?.tally;
const more = (choice: 'inFavour' | 'against' | 'abstain') =>
  words('ui:stepper.more', { label: words(`ballots:choice.${choice}`) });
async function declare(): Promise<void> {
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await answer(chair.page, words('ballots:ask.declare.act'));
}

test('hands are counted at the site and by the secretary, confirmed and declared by the chair', async () => {
  const ballotId = await opened(typed.handsMotion, 'hands');
  await expect(delegate.page.getByText(words('ballots:aloud.handsWords'))).toBeVisible();
  await expect(display.page.getByText(words('ballots:board.methods.hands'))).toBeVisible();

  const site = operator.page;
  await site.getByRole('button', { name: more('inFavour') }).click();
  expect(await smallTargets(site)).toEqual([]);
  await expectNoSideScroll(site, 'site desk');
  await expectAccessible(site, 'site desk');
  await site.getByRole('button', { name: words('ballots:hands.send') }).click();
  await expect(site.getByText(wordsLike('ballots:hands.recorded'))).toBeVisible();
  // What was sent is there again after a reload.
  await site.reload();
  await expect(site.getByLabel(words('ballots:choice.inFavour'), { exact: true })).toHaveValue('1');

  await takeNextStep(chair.page, words('ballots:ask.close.act'));
  await answer(chair.page, words('ballots:ask.close.act'));
  const desk = secretary.page;
  await expect(desk.getByText(words('ballots:hands.waitForChair'))).toBeVisible();
  await desk.getByRole('button', { name: words('ballots:hands.count') }).click();
  await expectAccessible(desk, 'counts of all sites');
  await desk
    .getByRole('button', { name: wordsLike('ballots:hands.enterAt') })
    .first()
    .click();
  await desk
    .getByRole('dialog')
    .getByRole('button', { name: more('against') })
    .click();
  await expectAccessible(desk, 'count of a site');
  await desk.getByRole('button', { name: words('ballots:hands.save') }).click();
  await answer(desk, words('ballots:desk.closeAnswers'));
  await expect.poll(() => tallyOf(ballotId)).toMatchObject({ inFavour: 1, against: 1 });

  await takeNextStep(chair.page, words('chair-desk:next.confirmCount.act'));
  await expectAccessible(chair.page, 'confirming the count');
  await answer(chair.page, words('ballots:ask.confirmCount.act'));
  await expect(site.getByText(wordsLike('ballots:hands.confirmed'))).toBeVisible();
  await declare();
  await expect(site.getByText(typed.handsMotion)).toBeHidden();
  await expect(display.page.getByText(words('ballots:choice.against')).first()).toBeVisible();
});

test('names are called, and everybody sees what the secretary has ticked for them', async () => {
  const ballotId = await opened(typed.voiceMotion, 'voice');
  const desk = secretary.page;
  await desk.getByRole('button', { name: words('ballots:call.act') }).click();
  const dialog = desk.getByRole('dialog');
  const rows = dialog.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expectAccessible(desk, 'roll call by voice');
  // By key, then by tap.
  await rows.first().getByRole('button').first().focus();
  await desk.keyboard.press('1');
  await rows.last().getByRole('button').nth(1).click();
  await expect(
    dialog.getByText(words('ballots:call.count', { answered: 2, present: 2 })),
  ).toBeVisible();
  await expect(delegate.page.getByText(wordsLike('ballots:aloud.ticked'))).toBeVisible();
  await answer(desk, words('ballots:call.close'));

  await takeNextStep(chair.page, words('ballots:ask.close.act'));
  await answer(chair.page, words('ballots:ask.close.act'));
  await declare();
  expect(await tallyOf(ballotId)).toMatchObject({ inFavour: 1, against: 1, notAnswered: 0 });
  for (const { watch } of [chair, secretary, operator, delegate, display])
    await watch.expectClean();
});
