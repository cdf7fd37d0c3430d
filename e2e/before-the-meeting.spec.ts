// Days before a meeting: a delegate reads and is told who sees it, the secretary and the chair see who has read how far, and the
// secretary takes the papers as one file to print.
import { expect, test } from '@playwright/test';
import { packWords } from '@hop/shared/documents/words.js';
import { rowsFor } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { handIn } from './support/hand-in.js';
import { pagesOf } from './support/pdf-pages.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, MEETING, places, type Person } from './support/people.js';
import { action, drawnPage, goToPage, openDocument } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Phu luc so lieu';
const READER = 'demo-delegate-04-ba-vi';
/** On a page for a second it counts as read. */
const READ_MS = 1_300;

let server: Server;
let secretary: Person, chair: Person, delegate: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  secretary = await enter(browser, {
    ...{ url, who: { role: 'secretary' }, place: `${places.secretary}/tai-lieu` },
  });
  const file = pdfFile([1, 2, 3, 4].map((page) => [`Phan ${page} cua phu luc`]));
  await handIn(secretary.api, TITLE, file);
  [chair, delegate] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { participantId: READER }, place: places.room, size: 'tablet' }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const nameOfReader = async () =>
  (await rowsFor(secretary.api)).participant.find(({ id }) => id === READER)?.name ?? '';

test('a delegate is told, where the documents are chosen, who sees how far they read', async () => {
  const { page } = delegate;
  await action(page, 'documents').click();
  await expect(page.getByText(words('readiness:receipt.note'))).toBeVisible();
  await action(page, 'documents').click();
  await openDocument(page, TITLE);
  await expect(drawnPage(page, 1)).toBeVisible();
  await page.waitForTimeout(READ_MS);
  await goToPage(page, 2);
  await page.waitForTimeout(READ_MS);
});

test('the secretary sees who has opened a document and how far they have read, before the meeting', async () => {
  expect((await rowsFor(secretary.api)).meeting[0]?.state).toBe('issued');
  const { page } = secretary;
  await page.getByText(TITLE, { exact: true }).first().click();
  await page.getByRole('button', { name: words('readiness:receipt.open'), exact: true }).click();
  const dialog = page.getByRole('dialog');
  const line = dialog.getByRole('listitem').filter({ hasText: await nameOfReader() });
  await expect(line).toContainText(words('readiness:receipt.read', { read: 2, pages: 4 }), {
    timeout: 30_000,
  });
  await expect(dialog.getByText(words('readiness:receipt.unopened')).first()).toBeVisible();
  await dialog.getByRole('button', { name: words('readiness:receipt.close') }).click();
});

test('the chair sees the same from the desk', async () => {
  const { page } = chair;
  await page.getByRole('button', { name: words('chair-desk:tools.title') }).click();
  await page.getByRole('button', { name: words('chair-desk:readers.title') }).click();
  await page.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  const line = page.getByRole('listitem').filter({ hasText: await nameOfReader() });
  await expect(line).toContainText(words('readiness:receipt.read', { read: 2, pages: 4 }));
});

test('other delegates see nothing of it', async () => {
  const answer = await delegate.api.get(`/api/meetings/${MEETING}/snapshot`);
  const { entities } = (await answer.json()) as { entities: Record<string, unknown[] | undefined> };
  expect(entities['readership'] ?? []).toEqual([]);
});

test('the secretary takes all papers as one file with cover, contents and numbered pages', async () => {
  const { page } = secretary;
  const documents = (await rowsFor(secretary.api)).document;
  const count = documents.reduce((sum, one) => sum + one.pages, 0);
  await page.getByRole('button', { name: words('documents:printAll') }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText(
    words('documents:pack.sum', { documents: documents.length, pages: count }),
  );
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await dialog.getByRole('button', { name: words('documents:pack.make') }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(packWords.fileName(1, 1));
  const [cover = '', contents = '', ...pages] = await pagesOf(await download.path());
  expect(cover).toContain(packWords.holds(documents.length, count));
  expect(contents).toContain(packWords.contents);
  expect(pages).toHaveLength(count);
  for (const [nth, said] of pages.entries())
    expect(said, `page ${nth + 1}`).toContain(packWords.page(nth + 1, count));
  // Each stands in the contents with the page that it begins on.
  const lines = [...contents.matchAll(/(\d+)\. (.+?) (\d+)(?= \d+\. |$)/g)];
  expect(lines).toHaveLength(documents.length);
  const paper = lines.find(([, , title]) => title === TITLE);
  const first = Number(paper?.[3]);
  for (const on of [0, 1, 2, 3])
    expect(pages[first - 1 + on]).toContain(`Phan ${on + 1} cua phu luc`);
});
