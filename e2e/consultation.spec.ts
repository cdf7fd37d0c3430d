// A question put in writing before the session: prepared and sent at the secretary's desk, answered by two members from their list of
// meetings, extended, closed, and its result with every name told to those who were asked and to nobody else.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { expectNoSideScroll, expectVietnameseOnly, smallTargets } from './support/page-checks.js';
import { enter, MEETING, places, viewports, type Person } from './support/people.js';
import { picture } from './support/pictures.js';
import { answer } from './support/room.js';
import { Server } from './support/server.js';
import typed from './support/typed.vi.json' with { type: 'json' };
import { words, wordsLike } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let secretary: Person, first: Person, second: Person, guest: Person;
/** One of all members agrees; the other one is of another opinion. */
const RESULT = /: 1\/\d+ thành viên đồng ý .*1 ý kiến khác/;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  const [one, other] = COMMUNE_DELEGATES;
  [secretary, first, second, guest] = await Promise.all([
    enter(browser, { url, who: { role: 'secretary' }, place: `${places.secretary}/lay-y-kien` }),
    enter(browser, { url, who: { participantId: one }, place: '/cuoc-hop', size: 'tablet' }),
    enter(browser, {
      url,
      who: { participantId: other },
      place: places.consultations,
      size: 'phone',
    }),
    enter(browser, { url, who: { role: 'guest' }, place: places.consultations }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const opinion = (page: Page, name: 'agree' | 'disagree' | 'other') =>
  page
    .getByRole('group', { name: typed.consultationQuestion })
    .getByRole('button', { name: new RegExp(`^${words(`consultations:opinion.${name}`)}`) });

test('the secretary prepares a question with a document and sends it out', async () => {
  const { page } = secretary;
  await page.getByRole('button', { name: words('consultations:list.prepare') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('consultations:form.question')).fill(typed.consultationQuestion);
  await dialog.getByLabel(words('consultations:form.document')).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: words('consultations:form.save') }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: words('consultations:open.act') }).click();
  await answer(page, words('consultations:open.act'));
  await expect(page.getByText(words('consultations:state.open')).first()).toBeVisible();
});

test('a member finds it on the card of the meeting, and answers', async () => {
  const { page } = first;
  await page.reload();
  await page.getByText(words('my-meetings:toAnswer.title', { count: 1 })).waitFor();
  await page.getByRole('link', { name: words('my-meetings:toAnswer.act') }).click();
  await opinion(page, 'agree').click();
  await page.getByRole('button', { name: words('consultations:answer.send') }).click();
  await expect(page.getByText(wordsLike('consultations:answer.recorded'))).toBeVisible();
  await expect(page.getByText(wordsLike('consultations:progress', { answered: 1 }))).toBeVisible();
  await picture(page, 'consultation-answered');
});

test('another writes an opinion of their own; what is typed survives a look at the document', async () => {
  const { page } = second;
  await opinion(page, 'other').click();
  await page.getByLabel(words('consultations:answer.text')).fill(typed.consultationOpinion);
  await page.getByRole('button', { name: wordsLike('consultations:answer.document') }).click();
  await page.getByRole('link', { name: wordsLike('consultations:mine.waiting') }).click();
  await expect(page.getByLabel(words('consultations:answer.text'))).toHaveValue(
    typed.consultationOpinion,
  );
  await page.getByRole('button', { name: words('consultations:answer.send') }).click();
  await expect(page.getByText(wordsLike('consultations:answer.recorded'))).toBeVisible();
  for (const [name, size] of Object.entries(viewports)) {
    await page.setViewportSize(size);
    await expectNoSideScroll(page, name);
    expect(await smallTargets(page), name).toEqual([]);
  }
  await expectVietnameseOnly(page, 'answering');
  await expectAccessible(page, 'answering');
});

test('the secretary sees who said what, extends and closes', async () => {
  const { page } = secretary;
  await expect(page.getByText(typed.consultationOpinion)).toBeVisible();
  await page
    .getByRole('button', { name: words('consultations:board.inTime', { count: 2 }) })
    .click();
  await page.getByRole('button', { name: words('consultations:extend.act') }).click();
  await page.getByLabel(words('consultations:extend.reason')).fill(typed.consultationReason);
  await answer(page, words('consultations:extend.act'));
  await expect(second.page.getByText(typed.consultationReason)).toBeVisible();
  await expectAccessible(page, 'desk');
  await page.getByRole('button', { name: words('consultations:close.act') }).click();
  await answer(page, words('consultations:close.act'));
  await expect(page.getByText(RESULT).first()).toBeVisible();
});

test('the result, with names and sheet, is there for those who were asked and not for a guest', async () => {
  const { page } = first;
  await expect(page.getByText(RESULT).first()).toBeVisible();
  await expect(page.getByText(typed.consultationOpinion)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: words('consultations:files.whole.pdf') }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(guest.page.getByText(words('consultations:mine.membersOnly'))).toBeVisible();
  const snapshot = await guest.api.get(`/api/meetings/${MEETING}/snapshot`);
  expect(await snapshot.text()).not.toContain(typed.consultationQuestion);
});
