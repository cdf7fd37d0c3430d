// What people do about the floor: ask from their own room, call from the desk, read who is called and what is said of the order.
import { expect, type Locator, type Page } from '@playwright/test';
import type { SpeechKind } from '@hop/shared/speaking/speech.js';
import type { Person } from './people.js';
import { action, answer, nextAct } from './room.js';
import { words } from './words.js';

export const press = (at: Page | Locator, key: string, values = {}): Promise<void> =>
  at
    .getByRole('button', { name: words(key, values), exact: true })
    .first()
    .click();

/** Opens the sheet of the room if it is not up, and asks; a question is put to somebody who is found by the name without marks. */
export async function ask(
  { page }: Person,
  kind: SpeechKind,
  subject: string,
  addressee?: { name: string; named: string },
): Promise<void> {
  await raiseSheet(page);
  const more = page.getByRole('button', { name: words('speaking:mine.more') });
  if (await more.isVisible()) await more.click();
  if (kind !== 'speech')
    await page
      .getByText(words(`speaking:kind.${kind}`), { exact: true })
      .first()
      .click();
  if (addressee) {
    await page.getByLabel(words('speaking:ask.addressee')).fill(withoutMarks(addressee.name));
    await press(page, 'speaking:ask.chooseName', { name: addressee.named });
  }
  await page
    .getByLabel(words(kind === 'question' ? 'speaking:ask.question' : 'speaking:ask.subject'))
    .fill(subject);
  await press(page, 'speaking:ask.act');
  await expect(page.getByText(words('speaking:done.ask')).first()).toBeVisible();
}

export async function raiseSheet(page: Page): Promise<void> {
  const sheet = page.getByRole('region', { name: words('speaking:sheet') });
  if (!(await sheet.isVisible())) await action(page, 'speak').click();
  await expect(sheet).toBeVisible();
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

/** The list of the desk as it stands, by full names. */
export const queueOn = (desk: Page): Locator =>
  desk.getByRole('list', { name: /^Chờ phát biểu/ }).getByRole('listitem');

/** By the large button, once it names this person; whoever speaks is cut off as the desk asks. */
export async function callBy(desk: Page, given: string, speaking?: string): Promise<void> {
  await expect(nextAct(desk)).toContainText(given);
  await nextAct(desk).click();
  if (speaking) await answer(desk, words('speaking:switch.act', { next: speaking }));
}

/** An operator goes through the site's checks and reports. */
export async function getReady(page: Page): Promise<void> {
  const early = page.getByRole('button', { name: words('sites:check.early') });
  await expect(page.getByRole('heading', { name: words('sites:check.title') })).toBeVisible();
  if (await early.isVisible()) await early.click();
  for (const check of ['screen', 'sound', 'camera', 'documents', 'people'] as const) {
    const name = words(`sites:check.${check}.name`);
    await press(page, 'sites:check.doNamed', { name });
    await expect(
      page.getByRole('button', { name: words('sites:check.undoNamed', { name }) }),
    ).toBeVisible();
  }
  await press(page, 'sites:desk.report');
  await expect(page.getByText(words('sites:desk.state.ready')).first()).toBeVisible();
}
