// What is not accepted, and that it is said in words: signing in, a foreign meeting, marks of HTML, a false PDF, a stale edit.
import { expect, test, type Browser } from '@playwright/test';
import { command, rowsFor } from './support/demo-meeting.js';
import { enter, places, type Person } from './support/people.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

let server: Server;
test.beforeAll(async () => {
  server = await Server.start();
});
test.afterAll(() => server.discard());

const secretaryAt = (browser: Browser, section: string): Promise<Person> =>
  enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' } },
    place: `${places.secretary}/${section}`,
  });

test('a wrong password is refused in words, and guessing is slowed down', async ({ page }) => {
  await page.goto(`${server.url}/dang-nhap`);
  await page.getByLabel(words('sign-in:username')).fill('chutoa');
  await page.getByLabel(words('sign-in:password'), { exact: true }).fill('khong-phai-mat-khau');
  const act = page.getByRole('button', { name: words('sign-in:act'), exact: true });
  await act.click();
  const refusal = page.getByText(words('office:refusal.wrongPassword'));
  await expect(refusal).toBeVisible();
  for (let guess = 0; guess < 10; guess += 1)
    await page.request.post(`${server.url}/api/session`, {
      data: { username: 'chutoa', password: `doan-${guess}` },
    });
  await act.click();
  await expect(page.getByText(words('live:refusal.throttled'))).toBeVisible();
  await expect(refusal).toBeHidden();
});

test('a meeting that is not mine is answered like one that does not exist', async ({ browser }) => {
  const place = '/cuoc-hop/khong-co-cuoc-hop-nay/phong-hop';
  const { page, api } = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place },
  });
  await expect(page.getByText(words('live:refusal.notFound'))).toBeVisible();
  const reply = await api.get('/api/meetings/khong-co-cuoc-hop-nay/snapshot');
  expect(reply.status()).toBe(404);
  await page.context().close();
});

test('marks of HTML in a title are shown as text', async ({ browser }) => {
  const { page, api, watch } = await secretaryAt(browser, 'chuong-trinh');
  const title = '<img src=x onerror="window.broken=1"><b>1 < 2</b> & "3"';
  await command(api, 'agendaItem.add', { title, kind: 'report', plannedMinutes: 5 });
  await expect(page.getByText(title, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await watch.expectClean();
  await page.context().close();
});

test('a text file that calls itself PDF is refused in words', async ({ browser }) => {
  const { page } = await secretaryAt(browser, 'tai-lieu');
  await page
    .getByRole('button', { name: words('documents:upload.open') })
    .first()
    .click();
  await page.getByLabel(words('ui:upload.noSecrets')).check();
  const choosing = page.waitForEvent('filechooser');
  await page
    .getByRole('dialog')
    .locator('button', { hasText: words('ui:upload.choose') })
    .click();
  await (
    await choosing
  ).setFiles({
    name: 'bao-cao.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('only text, whatever its name says'),
  });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('ui:upload.addDropped', { count: 1 }) })
    .click();
  await expect(page.getByText(words('documents:refusal.notPdf'))).toBeVisible();
  expect((await rowsFor(page.request)).document).toHaveLength(7);
  await page.context().close();
});

test('an edit of what a colleague has changed meanwhile shows both texts', async ({ browser }) => {
  const [one, other] = await Promise.all([
    secretaryAt(browser, 'chuong-trinh'),
    secretaryAt(browser, 'chuong-trinh'),
  ]);
  const titleField = words('agenda:builder.field.title');
  for (const { page } of [one, other]) {
    const row = page.getByRole('main').getByRole('listitem').nth(4);
    await row.getByRole('button').last().click();
  }
  await one.page.getByLabel(titleField).fill(typed.mine);
  await other.page.getByLabel(titleField).fill(typed.theirs);
  await other.page.getByRole('button', { name: words('agenda:builder.save') }).click();
  await expect(other.page.getByText(words('agenda:builder.saved'))).toBeVisible();
  await expect(one.page.getByLabel(titleField)).toHaveValue(typed.mine);
  const details = one.page.getByRole('complementary');
  await expect(details.getByText(typed.theirs)).toBeVisible();
  await expect(details.getByText(typed.mine).last()).toBeVisible();
  await Promise.all([one, other].map(({ page }) => page.context().close()));
});
