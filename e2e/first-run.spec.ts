// The first minutes with the program: the demo's doors, setting up without the demo, and the same data after a restart.
import { expect, test } from '@playwright/test';
import { Server } from './support/server.js';
import { Watch } from './support/watch.js';
import { words } from './support/words.js';
import typed from './support/typed.vi.json' with { type: 'json' };

let server: Server;
test.afterEach(() => server.discard());

const admin = { username: 'quantri', password: 'mot-cau-de-nho-2021' };

test('the first page of the demo offers its roles, and one tap enters one', async ({ page }) => {
  server = await Server.start({ isFirstStart: true });
  const watch = new Watch(page);
  await watch.forgive(async () => {
    // Nobody is signed in yet: the question who one is gets 401, which the browser logs.
    await page.goto(server.url);
    await expect(page.getByRole('heading', { name: words('app:product') })).toBeVisible();
  });
  const doors = page.getByRole('navigation', { name: words('home:roles') }).getByRole('link');
  await expect(doors).toHaveCount(6);
  await watch.forgive(async () => {
    await doors.filter({ hasText: words('home:can.delegate') }).click();
    await expect(
      page.getByRole('navigation', { name: words('delegate-room:actions.label') }),
    ).toBeVisible();
  });
  await watch.expectClean();
});

test('without the demo the set-up code makes the first administrator, and a restart keeps the data', async ({
  page,
}) => {
  server = await Server.start({ demo: false });
  await page.goto(server.url);
  await expect(page.getByRole('heading', { name: words('first-setup:title') })).toBeVisible();
  const code = /Set-up code \(once\): (\S+(?: \S+)*?)\s{2}/.exec(server.output)?.[1] ?? '';
  expect(code).not.toBe('');

  const fill = (key: string, value: string) =>
    page.getByLabel(words(`first-setup:${key}.label`)).fill(value);
  await fill('code', 'sai-ma');
  await fill('name', typed.admin);
  await fill('username', admin.username);
  await fill('password', admin.password);
  const create = page.getByRole('button', { name: words('first-setup:act') });
  await create.click();
  await expect(page.getByRole('alert')).toHaveText(words('office:refusal.wrongSetupCode'));
  await fill('code', code);
  await create.click();
  await expect(page.getByRole('heading', { name: words('administration:title') })).toBeVisible();

  await page.getByLabel(words('office:unit.name')).fill(typed.unit);
  await page.getByRole('button', { name: words('office:unit.add') }).click();
  await expect(page.getByText(words('office:unit.added', { name: typed.unit }))).toBeVisible();
  await page.getByRole('button', { name: words('administration:addPerson') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words('office:person.name')).fill(typed.person);
  await dialog.getByLabel(words('office:person.unit')).selectOption({ label: typed.unit });
  await dialog.getByRole('button', { name: words('office:person.add') }).click();
  await expect(page.getByText(words('office:person.added', { name: typed.person }))).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: typed.person })).toBeVisible();

  await server.stop();
  await server.begin();
  await page.context().clearCookies();
  await page.goto(`${server.url}/quan-tri`);
  await page.getByLabel(words('sign-in:username')).fill(admin.username);
  await page.getByLabel(words('sign-in:password'), { exact: true }).fill(admin.password);
  await page.getByRole('button', { name: words('sign-in:act'), exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: typed.person })).toBeVisible();
  expect(server.output.match(/Set-up code/g)).toHaveLength(1);
});
