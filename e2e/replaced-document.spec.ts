// A document is replaced while it is being read: its reader is told, stays on the same page of text, sees what is different, and keeps
// the note that was made on it. The files are written here, page by page.
import { expect, test } from '@playwright/test';
import { newId } from '@hop/shared/core/ids.js';
import { expectAccessible } from './support/axe.js';
import { command, documentCalled } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { handIn, replace } from './support/hand-in.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, places, type Person } from './support/people.js';
import { action, goToPage, openDocument, readerAt } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Ke hoach quy IV';
const COVER = ['QUYET DINH', 'Ban hanh Ke hoach quy IV nam 2021 cua huyen.'];
const INCOME = ['Thu ngan sach chin thang dat 412 ty dong, bang 103 phan tram du toan.'];
const TASKS = [
  '1. Hoan thanh giai quyet 150 ho so dat dai qua han truoc ngay 31 thang 12 nam 2021.',
  '2. Phong Tai nguyen va Moi truong phoi hop voi Van phong Dang ky dat dai ra soat quy trinh.',
];
const GONE = ['3. Cac xa tu can doi kinh phi mua sam thiet bi cho bo phan Mot cua.'];
const old = [INCOME, [...TASKS, ...GONE], []];
const now = [
  COVER,
  INCOME,
  TASKS.map((line) => line.replace('150', '136').replace('31', '30')),
  [],
];

let server: Server;
let secretary: Person;
let delegate: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  secretary = await enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' }, place: places.secretary },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const isRead = async () => (await documentCalled(secretary.api, TITLE))?.textState;

test('a delegate reads a document and writes a note on its second page', async ({ browser }) => {
  const id = await handIn(secretary.api, TITLE, pdfFile(old));
  await expect.poll(isRead).toBe('ready');
  delegate = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place: places.room },
  });
  const { page } = delegate;
  await openDocument(page, TITLE);
  await goToPage(page, 2);
  await command(delegate.api, 'annotation.add', {
    ...{ annotationId: newId(), documentId: id, page: 2, text: 'hoi lai' },
  });
});

test('who reads it is told at once that it was replaced, and stays on the same text', async () => {
  await replace(secretary.api, TITLE, pdfFile(now), 'them trang bia');
  const { page } = delegate;
  const notice = page.getByRole('status').filter({ hasText: 'them trang bia' });
  await expect(notice).toBeVisible();
  await expect(readerAt(page, 3)).toBeVisible();
  await expect(notice).toContainText(words('documents:replaced.pageNow', { was: 2, now: 3 }));
});

test('sees word by word what is different, and goes from one change to the next', async () => {
  const { page } = delegate;
  await page.getByRole('button', { name: words('documents:replaced.compare') }).click();
  const comparison = page.getByRole('region', { name: words('documents:compare.title') });
  const body = comparison.getByRole('region', { name: words('documents:compare.body') });
  await expect(body.locator('del').filter({ hasText: '150' })).toBeVisible();
  await expect(body.locator('ins').filter({ hasText: '136' })).toBeVisible();
  await expect(body.getByText(words('documents:compare.gone', { number: 2 }))).toBeVisible();
  await expect(body.getByText(INCOME[0] ?? '')).toHaveCount(0);
  await expect(body.getByRole('img')).toHaveCount(2);
  await expectAccessible(page, 'the comparison');
  const at = (current: number) =>
    comparison.getByText(words('documents:compare.at', { current, count: 4 }));
  await expect(at(1)).toBeVisible();
  await comparison.getByRole('button', { name: words('documents:compare.next') }).click();
  await expect(at(2)).toBeVisible();
  await comparison.getByText(words('documents:compare.all')).click();
  await expect(body.getByText(INCOME[0] ?? '')).toHaveCount(2);
  await comparison.getByRole('button', { name: words('documents:compare.read') }).click();
  await expect(comparison).toBeHidden();
});

test('keeps the note, on the page that became of its own', async () => {
  const { page } = delegate;
  await action(page, 'notes').click();
  const note = page.getByRole('listitem').filter({ hasText: 'hoi lai' });
  await expect(note.getByRole('button').first()).toContainText(
    words('annotations:page', { page: 3 }),
  );
});

test('once the new version is read, the notice is gone for good, also after a reload', async () => {
  const { page } = delegate;
  const compare = page.getByRole('button', { name: words('documents:replaced.compare') });
  await expect(compare).toBeHidden();
  await page.reload();
  await expect(readerAt(page, 3)).toBeVisible();
  await expect(compare).toBeHidden();
});
