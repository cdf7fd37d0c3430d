// What may happen to a vote beside the plain course: voided and put again, a tie that the chair decides, and the files of its record.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { resultSentence, type ResultToTell } from '@hop/shared/ballots/sentences.js';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { command, rowsFor } from './support/demo-meeting.js';
import { enter, places, type Person } from './support/people.js';
import { picture } from './support/pictures.js';
import { answer, nextAct, takeNextStep, voteButton } from './support/room.js';
import { Server } from './support/server.js';
import { words, wordsLike } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

test.describe.configure({ mode: 'serial' });

let server: Server;
let chair: Person, delegate: Person, display: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [chair, delegate, display] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { participantId: COMMUNE_DELEGATES[0] }, place: places.room }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
  for (const { api } of [chair, delegate]) await command(api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

/** The chair votes at the desk, the delegate on the tablet. */
async function bothVote(motion: string, delegates: 'inFavour' | 'against'): Promise<void> {
  await chair.page.getByRole('button', { name: words('ballots:own.act') }).click();
  await voteButton(chair.page, motion, 'inFavour').click();
  await expect(chair.page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
  await chair.page.getByRole('button', { name: words('ballots:own.back') }).click();
  await voteButton(delegate.page, motion, delegates).click();
  await expect(delegate.page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
}

/** The generated sentence after its verdict, as every screen shows it. */
function figuresOf(result: Ballot & Pick<ResultToTell, 'tally'>): string {
  const { tally, majority, passed, tied, tie, castingVote, papers } = result;
  const told = { tally, majority, passed, tied, tie, castingVote, papers };
  const sentence = resultSentence('vi', told);
  return sentence.slice(sentence.indexOf(': ') + 2);
}

async function close(): Promise<void> {
  await takeNextStep(chair.page, words('ballots:ask.close.act'));
  await answer(chair.page, words('ballots:ask.close.act'));
}

test('a voided vote keeps its reason, and the same motion is put again', async () => {
  const [prepared] = (await rowsFor(chair.api)).ballot;
  const motion = prepared?.motion ?? '';
  await command(chair.api, 'ballot.open', { ballotId: prepared?.id });
  await voteButton(delegate.page, motion, 'against').click();
  await expect(delegate.page.getByText(wordsLike('ballots:recorded')).first()).toBeVisible();
  await chair.page.getByRole('button', { name: words('ballots:desk.void') }).click();
  await chair.page.getByLabel(words('ballots:ask.void.reason')).fill(typed.voidReason);
  await answer(chair.page, words('ballots:ask.void.act'));
  await expect(delegate.page.getByText(typed.voidReason).first()).toBeVisible();
  await expect
    .poll(async () => (await rowsFor(chair.api)).ballot.map(({ state }) => state).sort())
    .toEqual(['draft', 'voided']);
  const again = (await rowsFor(chair.api)).ballot.find(({ state }) => state === 'draft');
  expect(again).toMatchObject({ motion, rerunOf: prepared?.id });

  await command(chair.api, 'ballot.open', { ballotId: again?.id });
  await bothVote(motion, 'inFavour');
  await close();
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await answer(chair.page, words('ballots:ask.declare.act'));
  const declared = (await rowsFor(chair.api)).ballot.find(({ id }) => id === again?.id);
  expect(declared?.tally).toMatchObject({ inFavour: 2, against: 0, abstain: 0 });
});

test('a tie waits for the casting vote of the chair, which stands in the sentence', async () => {
  await command(chair.api, 'ballot.prepare', {
    motion: typed.tieMotion,
    majority: {
      ...{ base: 'forAndAgainst', numerator: 1, denominator: 2 },
      comparison: 'moreThan',
    },
    tie: 'castingVote',
  });
  const draft = (await rowsFor(chair.api)).ballot.find(({ state }) => state === 'draft');
  await command(chair.api, 'ballot.open', { ballotId: draft?.id });
  await bothVote(typed.tieMotion, 'against');
  await close();
  await takeNextStep(chair.page, words('chair-desk:next.castingVote.act'));
  const dialog = chair.page.getByRole('dialog');
  await dialog
    .getByRole('button', { name: new RegExp(`^${words('ballots:choice.inFavour')}`) })
    .click();
  await answer(chair.page, words('ballots:castingVote.act'));
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await answer(chair.page, words('ballots:ask.declare.act'));
  const declared = (await rowsFor(chair.api)).ballot.find(({ id }) => id === draft?.id);
  if (!declared?.tally) throw new Error('no result');
  expect([declared.passed, declared.tied]).toEqual([true, true]);
  const figures = figuresOf({ ...declared, tally: declared.tally });
  expect(figures).toContain(declared.castingVote?.name ?? 'no casting vote');
  for (const { page } of [chair, delegate, display])
    await expect(page.getByText(figures).first()).toBeVisible();
  await expect(nextAct(chair.page)).not.toHaveText(words('chair-desk:next.declareBallot.act'));
});

test('the named list of the vote is downloaded from the desk and agrees with the result', async () => {
  const { page } = chair;
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: words('ballots:files.whole.csv') }).click();
  const file = await (await downloading).path();
  const lines = readFileSync(file, 'utf8').trim().split('\r\n');
  const counted = (choice: string): number =>
    lines.filter((line) => line.includes(`,${words(`ballots:choice.${choice}`)},`)).length;
  expect([counted('inFavour'), counted('against')]).toEqual([1, 1]);
});

test('a secret ballot tells who has voted and never what, and the chair is asked before few papers are told', async () => {
  await command(chair.api, 'ballot.prepare', { motion: typed.secretMotion, secret: true });
  const draft = (await rowsFor(chair.api)).ballot.find(({ state }) => state === 'draft');
  await command(chair.api, 'ballot.open', { ballotId: draft?.id });
  const choice = words('ballots:choice.against');
  await voteButton(delegate.page, typed.secretMotion, 'against').click();
  await delegate.page
    .getByRole('button', { name: words('ballots:secret.act', { choice }) })
    .click();
  const recorded = delegate.page.getByText(wordsLike('ballots:secret.recorded')).first();
  await expect(recorded).toBeVisible();
  await expect(voteButton(delegate.page, typed.secretMotion, 'against')).toBeHidden();
  await picture(delegate.page, 'secret-recorded');
  await delegate.page.reload();
  await expect(recorded).toBeVisible();
  await close();
  await takeNextStep(chair.page, words('chair-desk:next.declareBallot.act'));
  await expect(chair.page.getByText(words('ballots:ask.declare.revealing'))).toBeVisible();
  await answer(chair.page, words('ballots:ask.declare.actRevealing'));
  const { ballot, vote } = await rowsFor(delegate.api);
  const declared = ballot.find(({ id }) => id === draft?.id);
  expect(declared).toMatchObject({
    tally: { inFavour: 0, against: 1 },
    papers: { issued: 2, collected: 1, valid: 1, invalid: 0 },
  });
  expect(vote.filter(({ ballotId }) => ballotId === draft?.id)).toEqual([]);
  if (!declared?.tally) throw new Error('no result');
  await expect(
    display.page.getByText(figuresOf({ ...declared, tally: declared.tally })),
  ).toBeVisible();
});

test('nothing failed on the way', async () => {
  for (const { watch } of [chair, delegate, display]) await watch.expectClean();
});
