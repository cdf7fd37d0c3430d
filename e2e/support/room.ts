// What people do and see in the delegate's room and at the chair's desk, by the words on the buttons.
import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words.js';

/** The large button at the foot of the chair's desk. */
export const nextAct = (desk: Page): Locator =>
  desk.getByLabel(words('chair-desk:next.title')).getByRole('button').last();

/** Presses it once it offers this act. */
export async function takeNextStep(desk: Page, name: string): Promise<void> {
  await expect(nextAct(desk)).toHaveText(name);
  await nextAct(desk).click();
}

/** The answer to the desk's question. */
export async function answer(page: Page, act: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: act, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** From the card of the current item, whatever the large button suggests meanwhile. */
export async function goToItem(desk: Page, number: number): Promise<void> {
  await desk
    .getByRole('main')
    .getByRole('button', { name: words('chair-desk:item.goTo', { number }) })
    .click();
  await expect(
    desk.getByText(words('chair-desk:item.current', { number, count: 9 }), { exact: true }),
  ).toBeVisible();
}

/** The page that the reader is on, as the bar over the document says it. */
export const readerAt = (room: Page, page: number): Locator =>
  room.getByRole('button', { name: new RegExp(`^${words('documents:pageWord')} ${page}/\\d+$`) });

/** A page of the document as drawn. */
export const drawnPage = (room: Page, page: number): Locator =>
  room
    .getByRole('group', { name: words('documents:pageName', { page }), exact: true })
    .locator('canvas');

export async function goToPage(room: Page, page: number): Promise<void> {
  await room
    .getByRole('button', { name: new RegExp(`^${words('documents:pageWord')} \\d+/\\d+$`) })
    .click();
  await room.getByLabel(words('documents:goTo.field')).fill(String(page));
  await room.getByRole('button', { name: words('documents:goTo.act') }).click();
  await expect(room.getByRole('dialog')).toBeHidden();
  await expect(readerAt(room, page)).toBeVisible();
}

/** Opens a document from the list of the room, which closes by itself where it covers the pages. */
export async function openDocument(room: Page, title: string): Promise<void> {
  await action(room, 'documents').click();
  await room.getByRole('listitem').filter({ hasText: title }).getByRole('button').first().click();
  await expect(room.getByRole('button', { name: title, exact: true })).toBeVisible();
}

/** One of the room's five actions. */
export const action = (
  room: Page,
  name: 'vote' | 'speak' | 'notes' | 'follow' | 'documents',
): Locator =>
  room
    .getByRole('navigation', { name: words('delegate-room:actions.label') })
    .getByRole('button', { name: new RegExp(`^${words(`delegate-room:actions.${name}`)}`) });

/** The running clock of whoever has the floor, in seconds, as it stands on this screen. */
export async function secondsOnClock(page: Page): Promise<number> {
  const clock = page
    .getByRole('progressbar', { name: words('speaking:floor.used') })
    .locator('..')
    .getByText(/^[+−-]?\d{1,2}:\d{2}$/);
  const [minutes = 0, seconds = 0] = (await clock.first().innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
}

export type Choice = 'inFavour' | 'against' | 'abstain';
/** One of the three large buttons of the vote sheet. */
export const voteButton = (room: Page, motion: string, choice: Choice): Locator =>
  room
    .getByRole('group', { name: motion })
    .getByRole('button', { name: new RegExp(`^${words(`ballots:choice.${choice}`)}`) });
