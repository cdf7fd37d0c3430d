// An election from the secretary's form to the wall: agreed to one by one, counted name by name, and the same by secret papers.
import { expect, test } from '@playwright/test';
import { linesSentence } from '@hop/shared/ballots/sentences-of-lines.js';
import { linesResultOf } from '@hop/shared/ballots/telling.js';
import { command, rowsFor } from './support/demo-meeting.js';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { enter, places, type Person } from './support/people.js';
import { answer, nextAct, takeNextStep } from './support/room.js';
import { Server } from './support/server.js';
import { words, wordsLike } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

test.describe.configure({ mode: 'serial' });

let server: Server;
let chair: Person, secretary: Person, display: Person;
let delegates: Person[];

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [chair, secretary, display] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { role: 'secretary' }, place: `${places.secretary}/bieu-quyet` }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
  const [first, second] = COMMUNE_DELEGATES;
  delegates = await Promise.all([
    enter(browser, { url, who: { participantId: first }, place: places.room }),
    enter(browser, { url, who: { participantId: second }, place: places.room, size: 'phone' }),
    enter(browser, { url, who: { role: 'delegate' }, place: places.room, size: 'tablet' }),
  ]);
  for (const { api } of [chair, ...delegates]) await command(api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

/** The paper of one delegate: `marks` of each candidate in turn, as the buttons say it. */
async function fillIn({ page }: Person, marks: readonly (string | null)[]): Promise<void> {
  for (const [at, name] of typed.candidates.entries()) {
    const mark = marks[at];
    if (mark == null) continue;
    await page
      .getByRole('group', { name: name.split(',')[0] ?? '', exact: true })
      .getByRole('button', { name: mark, exact: true })
      .click();
  }
}
const handIn = ({ page }: Person) =>
  page.getByRole('button', { name: words('ballots:paper.handIn'), exact: true }).click();
const draftId = async (): Promise<string> =>
  (await rowsFor(chair.api)).ballot.find(
    ({ state, kind }) => state === 'draft' && kind !== 'motion',
  )?.id ?? '';
const ballotOf = async (ballotId: string) =>
  (await rowsFor(chair.api)).ballot.find(({ id }) => id === ballotId);

async function closeAndDeclare(act: string): Promise<void> {
  await takeNextStep(chair.page, words('ballots:ask.close.act'));
  await answer(chair.page, words('ballots:ask.close.act'));
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await answer(chair.page, act);
}

const [agree, disagree, choose] = ['Đồng ý', 'Không đồng ý', 'Chọn'];

test('the secretary writes an election in the form, with candidates and seats', async () => {
  const { page } = secretary;
  await page
    .getByRole('button', { name: words('ballots:list.prepare') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('ballots:prepare.kind')).selectOption('agreement');
  await dialog.getByLabel(words('ballots:prepare.titleOfLines')).fill(typed.election);
  await dialog
    .getByLabel(words('ballots:prepare.lines.agreement'))
    .fill(typed.candidates.join('\n'));
  await dialog.getByLabel(words('ballots:prepare.seats')).selectOption('2');
  await dialog
    .getByLabel(words('ballots:prepare.rule.elected'))
    .selectOption('moreThanHalfOfPresent');
  await dialog.getByRole('button', { name: words('ballots:prepare.act') }).click();
  await expect(dialog).toBeHidden();
  expect(await ballotOf(await draftId())).toMatchObject({ kind: 'agreement', seats: 2 });
});

test('delegates agree or not, candidate by candidate, and the wall shows who is elected', async () => {
  const ballotId = await draftId();
  await command(chair.api, 'ballot.open', { ballotId });
  const [first, phone, third] = delegates as [Person, Person, Person];
  await fillIn(first, [agree, agree, disagree]);
  // Two seats: a third candidate cannot be agreed to.
  await first.page
    .getByRole('group', { name: typed.candidates[2]?.split(',')[0] ?? '', exact: true })
    .getByRole('button', { name: agree, exact: true })
    .click({ force: true });
  await fillIn(phone, [agree, disagree, disagree]);
  await fillIn(third, [agree, agree, disagree]);
  for (const person of delegates) {
    await handIn(person);
    await expect(person.page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
  }
  await first.page.reload();
  await expect(first.page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
  await closeAndDeclare(words('ballots:ask.declare.act'));
  const declared = await ballotOf(ballotId);
  const result = declared && linesResultOf(declared);
  if (!result) throw new Error('no result');
  expect(result.tally.lines.map(({ counts }) => [counts.inFavour, counts.against])).toEqual([
    [3, 0],
    [2, 1],
    [0, 3],
  ]);
  const sentence = linesSentence('vi', result);
  const [verdict = '', figures = ''] = sentence.split(': ');
  expect(verdict).toBe('Trúng cử 1/2 người');
  for (const { page } of [chair, display, first]) {
    await expect(page.getByText(verdict).first()).toBeVisible();
    await expect(page.getByText(figures).first()).toBeVisible();
  }
});

test('a secret election by names takes a paper once and keeps who chose whom from everybody', async () => {
  await command(chair.api, 'ballot.prepare', {
    ...{ motion: typed.election, kind: 'names', seats: 1, secret: true },
    lines: typed.candidates.map((each) => ({ text: each.split(',')[0] })),
    majority: { base: 'cast', numerator: 1, denominator: 2, comparison: 'moreThan' },
  });
  const ballotId = await draftId();
  await command(chair.api, 'ballot.open', { ballotId });
  for (const [at, person] of delegates.entries()) {
    await fillIn(person, at === 2 ? [null, choose, null] : [choose, null, null]);
    await handIn(person);
    await person.page
      .getByRole('button', { name: words('ballots:secret.paperAct'), exact: true })
      .click();
    await expect(person.page.getByText(wordsLike('ballots:secret.recorded')).first()).toBeVisible();
  }
  await closeAndDeclare(words('ballots:ask.declare.actRevealing'));
  const declared = await ballotOf(ballotId);
  expect(declared).toMatchObject({
    passed: true,
    papers: { issued: 4, collected: 3, valid: 3, invalid: 0 },
  });
  await expect(display.page.getByText('Trúng cử 1/1 người').first()).toBeVisible();
  for (const { api } of [chair, secretary, ...delegates])
    for (const vote of (await rowsFor(api)).vote.filter((each) => each.ballotId === ballotId))
      expect(vote.choice).toBeNull();
  await expect(nextAct(chair.page)).not.toHaveText(words('chair-desk:next.declareBallot.act'));
});
