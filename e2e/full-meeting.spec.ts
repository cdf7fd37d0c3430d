// A whole meeting in a real browser: secretary, chair, three delegates, a site operator and a display hold the demo meeting
// from its agenda to its minutes, each in a context of their own. One story in chapters: a chapter builds on those before.
import { expect, test } from '@playwright/test';
import { resultSentence } from '@hop/shared/ballots/sentences.js';
import { journalFor, rowsFor, titleOfReport } from './support/demo-meeting.js';
import { COMMUNE_DELEGATES, enterEverybody, everybodyLeaves } from './support/everybody.js';
import { Network } from './support/network.js';
import { minutesOf } from './support/minutes.js';
import { places, type Person } from './support/people.js';
import { readmePicture } from './support/pictures.js';
import {
  action,
  answer,
  drawnPage,
  goToItem,
  goToPage,
  nextAct,
  openDocument,
  readerAt,
  secondsOnClock,
  takeNextStep,
  voteButton,
} from './support/room.js';
import { Server } from './support/server.js';
import { officialParts } from './support/word-file.js';
import { words, wordsLike } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

test.describe.configure({ mode: 'serial' });

let server: Server;
let secretary: Person, chair: Person, operator: Person, display: Person;
/** The first loses the network while voting; the second follows the chair; the third reads on. */
let cutOff: Person, follower: Person, reader: Person;
const network = new Network();
const delegates = (): Person[] => [cutOff, follower, reader];

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [secretary, chair, cutOff, follower, reader, operator, display] = await enterEverybody(
    browser,
    url,
    network,
  );
});

test.afterAll(({ browser }) => everybodyLeaves(browser, server));

test('the secretary finds the agenda and edits an item that every tablet then shows', async () => {
  const { page } = secretary;
  const { agendaItem } = await rowsFor(secretary.api);
  expect(agendaItem).toHaveLength(9);
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list).toHaveCount(9);
  await list.nth(3).getByRole('button').last().click();
  await page.getByLabel(words('agenda:builder.field.title')).fill(typed.itemTitle);
  await page.getByRole('button', { name: words('agenda:builder.save') }).click();
  await expect(page.getByText(words('agenda:builder.saved')).first()).toBeVisible();
  await expect(list.nth(3)).toContainText(typed.itemTitle);
  await expect(follower.page.getByText(typed.itemTitle).first()).toBeVisible();
});

test('the room fills until there is a quorum, and the chair opens the meeting', async () => {
  for (const { page } of [...delegates(), chair]) {
    await page.getByRole('button', { name: words('delegate-room:checkIn.act') }).click();
    await expect(page.getByText(wordsLike('delegate-room:checkIn.done')).first()).toBeVisible();
  }
  await secretary.page.goto('/');
  await secretary.page.getByRole('button', { name: words('demo:invite.act') }).click();
  await expect(secretary.page.getByText(wordsLike('demo:invite.done')).first()).toBeVisible();
  await expect(
    chair.page.getByText(wordsLike('chair-desk:next.openMeeting.say')),
    'the quorum is reached',
  ).toBeVisible({ timeout: 45_000 });
  await takeNextStep(chair.page, words('chair-desk:next.openMeeting.act'));
  for (const { page } of delegates())
    await expect(page.getByText(words('delegate-room:state.inSession')).first()).toBeVisible();
});

test('the agenda moves on every screen', async () => {
  await goToItem(chair.page, 2);
  const { agendaItem } = await rowsFor(chair.api);
  const title = agendaItem.find(({ id }) => id === 'demo-item-2')?.title ?? '';
  await expect(display.page.getByRole('heading', { name: title })).toBeVisible();
  for (const { page } of delegates())
    await expect(
      page.getByText(words('delegate-room:where', { number: 2, count: 9, title })).first(),
    ).toBeVisible();
});

test('a document is on every tablet, and page and size stay over a reload', async () => {
  const title = () => titleOfReport(chair.api);
  for (const { page } of delegates()) await openDocument(page, await title());
  for (const { page } of delegates()) await expect(drawnPage(page, 1)).toBeVisible();
  const { page } = reader;
  await goToPage(page, 3);
  await page.getByRole('button', { name: words('documents:zoomIn') }).click();
  const sheet = page.getByRole('group', { name: words('documents:pageName', { page: 3 }) });
  await expect(drawnPage(page, 3)).toBeVisible();
  const width = (await sheet.boundingBox())?.width ?? 0;
  await page.reload();
  await expect(drawnPage(page, 3)).toBeVisible();
  await expect(readerAt(page, 3)).toBeVisible();
  expect((await sheet.boundingBox())?.width).toBeCloseTo(width, 0);
});

test('the chair shows a page: who follows goes there, who does not stays', async () => {
  const reading = await chair.page.context().newPage();
  await reading.goto(places.room);
  await openDocument(reading, await titleOfReport(chair.api));
  await goToPage(reading, 4);
  const show = reading.getByRole('button', { name: words('documents:show.act') });
  await show.click();
  const chairWord = words('documents:leader.chair');
  const where = words('documents:follow.leaderAt', { name: chairWord, page: 4 });
  await expect(action(follower.page, 'follow')).toContainText(where);
  await action(follower.page, 'follow').click();
  await expect(readerAt(follower.page, 4)).toBeVisible();
  await goToPage(reading, 5);
  await show.click();
  await expect(readerAt(follower.page, 5)).toBeVisible();
  await expect(drawnPage(follower.page, 5)).toBeVisible();
  await expect(
    display.page.getByRole('img', { name: words('documents:pageName', { page: 5 }) }),
  ).toBeVisible();
  await expect(action(reader.page, 'follow')).toContainText(
    words('documents:follow.leaderAt', { name: chairWord, page: 5 }),
  );
  await expect(readerAt(reader.page, 3)).toBeVisible();
  await reading.close();
});

test('a delegate asks for the floor and gets it, and the countdown runs alike everywhere', async () => {
  const { page } = follower;
  await action(page, 'speak').click();
  await page.getByLabel(words('speaking:ask.subject')).fill(typed.subject);
  await page.getByRole('button', { name: words('speaking:ask.act') }).click();
  await expect(page.getByText(words('speaking:mine.title')).first()).toBeVisible();
  await expect(chair.page.getByText(typed.subject).first()).toBeVisible();
  await expect(nextAct(chair.page)).toHaveText(wordsLike('chair-desk:next.callFirst.act'));
  await nextAct(chair.page).click();
  await expect(page.getByText(words('speaking:floor.mine')).first()).toBeVisible();
  const { participant } = await rowsFor(chair.api);
  const speaker = participant.find(({ id }) => id === COMMUNE_DELEGATES[0]);
  await expect(display.page.getByRole('heading', { name: speaker?.name })).toBeVisible();
  const screens = [chair.page, display.page, page];
  await expect
    .poll(async () => {
      const seconds = await Promise.all(screens.map(secondsOnClock));
      return Math.max(...seconds) - Math.min(...seconds);
    })
    .toBeLessThanOrEqual(1);
  await readmePicture(chair.page, 'chair-desk');
  const first = await secondsOnClock(display.page);
  await expect.poll(() => secondsOnClock(display.page)).toBeLessThan(first);
  await page.getByRole('button', { name: words('speaking:floor.endMine') }).click();
  await answer(page, words('speaking:floor.endMine'));
  await expect(chair.page.getByText(words('speaking:floor.emptyBadge')).first()).toBeVisible();
});

test('a site that loses its line is missed, and is back when the line is', async () => {
  const { page, watch } = operator;
  const lost = chair.page
    .getByRole('list', { name: words('sites:grid.label') })
    .getByRole('listitem')
    .filter({ hasText: words('sites:sign.lost') });
  await watch.forgive(async () => {
    await page.context().setOffline(true);
    await expect(lost, 'silent for more than six seconds').toBeVisible({ timeout: 20_000 });
    await page.context().setOffline(false);
    await expect(lost).toBeHidden({ timeout: 20_000 });
  });
});

test('a vote: who loses the network in its middle still votes once, and nobody is sent another choice', async () => {
  for (let number = 3; number <= 7; number += 1) await goToItem(chair.page, number);
  const [ballot] = (await rowsFor(chair.api)).ballot;
  const motion = ballot?.motion ?? '';
  await takeNextStep(chair.page, words('chair-desk:next.openBallot.act'));
  await expect(display.page.getByRole('heading', { name: motion })).toBeVisible();
  for (const { page } of delegates())
    await expect(voteButton(page, motion, 'inFavour')).toBeVisible();
  await readmePicture(follower.page, 'delegate-vote');
  const heights = await voteButton(reader.page, motion, 'against').boundingBox();
  expect(heights?.height).toBeGreaterThanOrEqual(96);

  await voteButton(follower.page, motion, 'against').click();
  await voteButton(reader.page, motion, 'abstain').click();
  for (const [{ page }, choice] of [
    [follower, 'against'],
    [reader, 'abstain'],
  ] as const)
    await expect(
      page
        .getByText(wordsLike('ballots:recorded', { choice: words(`ballots:choice.${choice}`) }))
        .first(),
    ).toBeVisible();

  const { page, watch } = cutOff;
  const me = 'demo-delegate-04-ba-vi';
  const mine = async () =>
    (await rowsFor(secretary.api)).vote.filter(({ participantId }) => participantId === me);
  await watch.forgive(async () => {
    await network.loseAnswers(page);
    await voteButton(page, motion, 'inFavour').click();
    await expect.poll(async () => (await mine()).length, 'the vote arrived').toBe(1);
    await expect(page.getByText(words('ballots:notYetRecorded')).first()).toBeVisible();
    await expect(page.getByText(wordsLike('live:banner.lostTitle')).first()).toBeVisible();
    await network.giveBack(page);
    await expect(
      page
        .getByText(wordsLike('ballots:recorded', { choice: words('ballots:choice.inFavour') }))
        .first(),
    ).toBeVisible({ timeout: 30_000 });
  });
  expect(await mine()).toHaveLength(1);

  for (const [{ traffic }, choice] of [
    [cutOff, 'inFavour'],
    [follower, 'against'],
    [reader, 'abstain'],
  ] as const)
    expect(await traffic.valuesOf('choice'), 'before the result is declared').toEqual([choice]);
});

test('the chair closes and declares, and everybody reads the generated sentence', async () => {
  await expect
    .poll(
      async () => (await nextAct(chair.page).innerText()).trim(),
      'the simulated delegates have answered, or the chair need not wait for them',
    )
    .toBe(words('ballots:ask.close.act'));
  await nextAct(chair.page).click();
  await answer(chair.page, words('ballots:ask.close.act'));
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await answer(chair.page, words('ballots:ask.declare.act'));
  const { ballot, vote } = await rowsFor(chair.api);
  const [declared] = ballot;
  if (!declared?.tally) throw new Error('no result');
  const { tally, majority, passed } = declared;
  expect(tally.inFavour + tally.against + tally.abstain).toBe(vote.length);
  expect(new Set(vote.map(({ participantId }) => participantId)).size).toBe(vote.length);
  const sentence = resultSentence('vi', { tally, majority, passed: passed === true });
  const figures = sentence.slice(sentence.indexOf(': ') + 2);
  for (const { page } of [...delegates(), chair, display])
    await expect(page.getByText(figures).first()).toBeVisible();
  await secretary.page.goto(`${places.secretary}/bieu-quyet`);
  await secretary.page.getByRole('main').getByText(declared.motion).click();
  await expect(secretary.page.getByText(figures).first()).toBeVisible();
  expect(await reader.traffic.valuesOf('choice'), 'once it is declared').toContain('against');
  await readmePicture(display.page, 'display-result');
});

test('notes, conclusion and the close lead to minutes as a Word file', async () => {
  const { page } = secretary;
  await page.goto(`${places.secretary}/ghi-chep`);
  await page.getByLabel(words('minutes:note.text')).fill(typed.note);
  await page.getByRole('button', { name: words('minutes:note.save') }).click();
  await expect(page.getByText(words('minutes:note.saved')).first()).toBeVisible();
  await page.getByLabel(words('minutes:conclusion.text')).fill(typed.conclusion);
  await expect(page.getByText(wordsLike('minutes:conclusion.savedAt')).first()).toBeVisible();
  await goToItem(chair.page, 8);
  await goToItem(chair.page, 9);
  await chair.page
    .getByLabel(words('chair-desk:next.title'))
    .getByRole('button', { name: words('chair-desk:closeMeeting') })
    .click();
  await answer(chair.page, words('chair-desk:ask.close.act'));
  for (const room of delegates())
    await expect(room.page.getByText(words('delegate-room:over.title')).first()).toBeVisible();
  await expect(display.page.getByText(words('display-screen:over.closed')).first()).toBeVisible();

  const text = await minutesOf(secretary);
  const { meeting, ballot } = await rowsFor(secretary.api);
  const [declared] = ballot;
  if (!declared?.tally) throw new Error('no result');
  const { tally, majority } = declared;
  for (const part of [
    ...officialParts,
    meeting[0]?.title ?? '',
    declared.motion,
    resultSentence('vi', { tally, majority, passed: true }),
    typed.note,
    typed.conclusion,
  ])
    expect(text).toContain(part);
});

test('nothing was missed on the way, nothing failed, and one vote was accepted per person', async () => {
  for (const { watch } of [secretary, chair, follower, reader, display]) await watch.expectClean();
  for (const { watch } of [cutOff, operator]) await watch.expectClean({ undisturbed: false });
  const { vote } = await rowsFor(secretary.api);
  const casts = (await journalFor(secretary.api)).filter(({ name }) => name === 'vote.cast');
  expect(casts.filter(({ refused }) => !refused)).toHaveLength(vote.length);
});
