// Papers outside any meeting: the secretary puts one into her own folder, finds and reads it, and takes it into the meeting; what a unit
// keeps is seen by its people while it comes in, and by nobody else.
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { KnownFolders } from '@hop/shared/folders/folder.js';
import { expectAccessible } from './support/axe.js';
import { rowsFor } from './support/demo-meeting.js';
import { COMMUNE_DELEGATES, everybodyLeaves } from './support/everybody.js';
import { expectNoSideScroll, expectVietnameseOnly, smallTargets } from './support/page-checks.js';
import { enter, MEETING, places, viewports, type Person } from './support/people.js';
import { picture } from './support/pictures.js';
import { Server } from './support/server.js';
import typed from './support/typed.vi.json' with { type: 'json' };
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const FOLDERS = '/tu-tai-lieu';
const OF_UNIT = `${FOLDERS}?tu=don-vi`;
let server: Server;
let secretary: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  secretary = await enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' }, place: FOLDERS },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

/** A paper of the demo under another name: any real PDF does. */
async function paper({ api }: Person, name: string, key = 'report') {
  const path = `/api/meetings/${MEETING}/documents/demo-paper-${key}/file?original=1`;
  const buffer = await (await api.get(path)).body();
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer };
}
async function putIn(page: Page, file: Awaited<ReturnType<typeof paper>>): Promise<void> {
  await page.getByRole('button', { name: words('folders:put.open') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: words('ui:upload.noSecrets') }).check();
  await dialog.getByLabel(words('ui:upload.choose')).setInputFiles(file);
  await expect(dialog).toBeHidden();
}
const listOf = (page: Page): Locator => page.getByRole('list', { name: words('folders:files') });

test('a file that the secretary puts into her own folder is found without tone marks, and read', async () => {
  const { page } = secretary;
  await putIn(page, await paper(secretary, typed.filed));
  const row = listOf(page).getByRole('listitem').filter({ hasText: typed.filed });
  await expect(row).toBeVisible();
  const search = page.getByRole('searchbox', { name: words('folders:search.label') });
  await search.fill('khong co');
  await expect(row).toBeHidden();
  await search.fill(typed.filedUnmarked);
  await row.getByRole('button', { name: typed.filed }).first().click();
  await expect(page.getByRole('group', { name: /1$/ }).locator('canvas')).toBeVisible();
  await page.getByRole('button', { name: words('folders-page:back') }).click();
  await expect(row).toBeVisible();
});

test('the page of the folders can be used at every size', async () => {
  const { page } = secretary;
  for (const size of ['wide', 'tablet', 'phone'] as const) {
    await page.setViewportSize(viewports[size]);
    await expectNoSideScroll(page, size);
    expect(await smallTargets(page), size).toEqual([]);
    await expectAccessible(page, `folders ${size}`);
    await picture(page, `folders-${size}`);
  }
  await expectVietnameseOnly(page, 'folders');
  await page.setViewportSize(viewports.wide);
});

test('it becomes a document of the meeting, and stays in the folder', async () => {
  const { page } = secretary;
  await page.goto(`${places.secretary}/tai-lieu`);
  await page.getByRole('button', { name: words('folders:take.open') }).click();
  const dialog = page.getByRole('dialog');
  const row = listOf(page).getByRole('listitem').filter({ hasText: typed.filed });
  await row.getByRole('button').click();
  await expect(row.getByText(words('folders:take.taken'))).toBeVisible();
  await dialog.getByRole('button', { name: words('folders:take.close') }).click();
  await expect(page.getByRole('main').getByText(typed.filed).first()).toBeVisible();
  const { document } = await rowsFor(secretary.api);
  expect(document.map(({ title }) => title)).toContain(typed.filed);
});

test('what is thrown away is gone for good once it was asked for twice; the meeting keeps its own', async () => {
  const { page } = secretary;
  await page.goto(FOLDERS);
  const name = { name: typed.filed };
  const row = listOf(page).getByRole('listitem').filter({ hasText: typed.filed });
  await row.getByRole('button', { name: words('folders:trashOf', name) }).click();
  await expect(row).toBeHidden();
  await page.getByText(words('folders:trash.title', { count: '1' })).click();
  for (const size of ['wide', 'tablet', 'phone'] as const) {
    await page.setViewportSize(viewports[size]);
    await expectNoSideScroll(page, size);
    expect(await smallTargets(page), size).toEqual([]);
    await picture(page, `folders-trash-${size}`);
  }
  await page.setViewportSize(viewports.wide);
  await page.getByRole('button', { name: words('folders:purge.of', name) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(words('folders:purge.question', name));
  await picture(page, 'folders-purge');
  await dialog.getByRole('button', { name: words('folders:purge.act') }).click();
  await expect(page.getByText(words('folders:none.personal'))).toBeVisible();
  const { document } = await rowsFor(secretary.api);
  expect(document.map(({ title }) => title)).toContain(typed.filed);
});

test('what a unit keeps is seen by its people as it comes, and by nobody else', async ({
  browser,
}) => {
  const { participant } = await rowsFor(secretary.api);
  const [one, stranger] = COMMUNE_DELEGATES;
  const unitOf = (id: string) => participant.find((person) => person.id === id)?.unitName;
  const other = participant.find(({ id, unitName }) => id !== one && unitName === unitOf(one));
  expect(unitOf(stranger)).not.toBe(unitOf(one));
  const { url } = server;
  const [member, colleague, outsider] = await Promise.all(
    [one, other?.id ?? '', stranger].map((participantId) =>
      enter(browser, { url, who: { participantId }, place: OF_UNIT, size: 'tablet' }),
    ),
  );
  if (!member || !colleague || !outsider) throw new Error('somebody is missing');
  const empty = words('folders:none.unit');
  for (const { page } of [member, colleague, outsider])
    await expect(page.getByText(empty)).toBeVisible();

  await putIn(member.page, await paper(member, typed.ofUnit));
  await expect(listOf(colleague.page).getByText(typed.ofUnit)).toBeVisible();
  await expect(outsider.page.getByText(empty)).toBeVisible();

  const { folders } = (await (await colleague.api.get('/api/folders')).json()) as KnownFolders;
  const folderId = folders.find(({ kind }) => kind === 'unit')?.id ?? '';
  expect((await colleague.api.get(`/api/folders/${folderId}/snapshot`)).status()).toBe(200);
  expect((await outsider.api.get(`/api/folders/${folderId}/snapshot`)).status()).toBe(404);
});
