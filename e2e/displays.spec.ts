// Screens of a meeting: paired and replaced at the secretary's desk, pinned and let go, one that dies while another goes on;
// and every picture of a display, readable from the back of the hall at the sizes of projectors, light and dark.
import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { command, rowsFor } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { enter, places, type Person } from './support/people.js';
import { picture } from './support/pictures.js';
import { Server } from './support/server.js';
import typed from './support/typed.vi.json' with { type: 'json' };
import { expectReadable } from './support/wall-checks.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

let server: Server;
let chair: Person, secretary: Person, hall: Person, second: Page;
const desk = `${places.secretary}/man-hinh`;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { url } = server;
  [chair, secretary, hall] = await Promise.all([
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, { url, who: { role: 'secretary' }, place: desk }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

/** A new screen and the six digits on it. */
async function newScreen(browser: Browser): Promise<{ page: Page; code: string }> {
  const { page } = await enter(browser, { url: server.url, who: null, place: places.display });
  const digits = page.getByText(/^\s*\d{3}\s?\d{3}\s*$/).first();
  await expect(digits).toBeVisible();
  return { page, code: (await digits.innerText()).replace(/\s/g, '') };
}
const card = (name: string) =>
  secretary.page.locator('section').filter({ has: secretary.page.getByRole('heading', { name }) });
const press = (name: string, at = card(typed.siteScreen)) =>
  at.getByRole('button', { name, exact: true }).click();
const inDialog = (name: string | RegExp) =>
  secretary.page.getByRole('dialog').getByRole('button', { name });
const shows = (page: Page, text: string) =>
  expect(page.getByText(text, { exact: true }).first()).toBeVisible();
async function openBallot(motion: string): Promise<string> {
  await command(secretary.api, 'ballot.prepare', { motion });
  const draft = (await rowsFor(chair.api)).ballot.find((one) => one.motion === motion);
  await command(chair.api, 'ballot.open', { ballotId: draft?.id });
  return draft?.id ?? '';
}

test('a wrong code is refused in words, the right one brings the screen into the meeting', async ({
  browser,
}) => {
  const { page, code } = await newScreen(browser);
  second = page;
  await expectReadable(page, 'pairing');
  await picture(page, 'display-pairing');
  const { page: at } = secretary;
  await at.getByRole('button', { name: words('displays:pair') }).click();
  await at.getByLabel(words('displays:name')).fill(typed.siteScreen);
  const form = at.locator('form');
  const field = at.getByLabel(words('displays:code'), { exact: true });
  await field.fill(code === '111111' ? '222222' : '111111');
  await form.getByRole('button', { name: words('displays:pair') }).click();
  await expect(at.getByText(words('displays:refusal.codeUnknown'))).toBeVisible();
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await form.getByRole('button', { name: words('displays:pair') }).click();
  await shows(second, words('display-screen:agenda'));
  await expect(card(typed.siteScreen).getByText(words('displays:state.connected'))).toBeVisible();
});

test('a pinned display keeps its picture when a ballot opens; the desk says so and one tap lets it follow', async () => {
  for (const { api } of [chair]) await command(api, 'attendance.checkIn', {});
  await command(chair.api, 'meeting.open', { confirmWithoutQuorum: true });
  await press(words('displays:pin.act'));
  await inDialog(words('displays:scene.welcome')).click();
  await expect(card(typed.siteScreen).getByText(words('displays:pinned'))).toBeVisible();
  await shows(second, words('display-screen:agenda'));
  const ballotId = await openBallot(typed.longTitle);
  await shows(hall.page, typed.longTitle);
  await shows(second, words('display-screen:votingNow'));
  await shows(second, words('display-screen:agenda'));
  await expectReadable(second, 'pinned while the room votes');
  await expectReadable(hall.page, 'ballot');
  await picture(hall.page, 'display-ballot');
  const banner = secretary.page.getByRole('status').filter({
    hasText: words('displays:hides.words'),
  });
  await banner.getByRole('button').click();
  await shows(second, typed.longTitle);
  await command(chair.api, 'ballot.close', { ballotId });
  await expect
    .poll(async () => (await rowsFor(chair.api)).ballot.find(({ id }) => id === ballotId)?.state)
    .toBe('closed');
  await command(chair.api, 'ballot.declare', { ballotId });
});

test('one screen dies and the other goes on; another takes its place with name and pin', async ({
  browser,
}) => {
  await press(words('displays:pin.act'));
  await inDialog(words('displays:scene.welcome')).click();
  await second.context().close();
  const lost = card(typed.siteScreen).getByText(/Mất kết nối/);
  await expect(lost).toBeVisible();
  await picture(secretary.page, 'displays-lost');
  await command(chair.api, 'agenda.goTo', { agendaItemId: 'demo-item-2' });
  const { agendaItem } = await rowsFor(chair.api);
  const title = agendaItem.find(({ id }) => id === 'demo-item-2')?.title ?? '';
  await shows(hall.page, title);
  const { page, code } = await newScreen(browser);
  second = page;
  await press(words('displays:takeOver.open'));
  const dialog = secretary.page.getByRole('dialog');
  await dialog.getByLabel(words('displays:code'), { exact: true }).fill(code);
  await dialog.getByRole('button', { name: words('displays:takeOver.act'), exact: true }).click();
  await shows(second, words('display-screen:agenda'));
  await expect(lost).toBeHidden();
  await expect(card(typed.siteScreen).getByText(words('displays:pinned'))).toBeVisible();
  await press(words('displays:follow'));
  await shows(second, title);
});

/** Every shape of a hall, as full of seats as it may be. */
async function seeEveryHall(
  page: Page,
  see: (scene: string, ready: string) => Promise<void>,
  pin: (scene: string) => Promise<unknown>,
): Promise<void> {
  await pin('seatMap');
  for (const template of [
    { kind: 'horseshoe', head: 3, outer: 24, inner: 16 },
    { kind: 'theatre', head: 9, rows: 6, columns: 11 },
    { kind: 'roundTable', seats: 30 },
  ]) {
    await command(secretary.api, 'seatingPlan.arrange', { template });
    const seats = page.getByRole('list', { name: words('seating:plan') }).getByRole('listitem');
    await expect(seats).toHaveCount(seatsOf[template.kind] ?? 0);
    await see(`seatMap-${template.kind}`, words('seating:legendOf.present'));
  }
}
const seatsOf: Readonly<Record<string, number>> = { horseshoe: 43, theatre: 75, roundTable: 30 };

test('every picture is readable from the back of the hall, however long the words', async () => {
  const { page } = hall;
  const { longTitle, longPlace, longName, longPosition } = typed;
  const { meeting, agendaItem } = await rowsFor(secretary.api);
  const baseVersion = meeting[0]?.version;
  await command(secretary.api, 'meeting.edit', { baseVersion, title: longTitle, place: longPlace });
  for (const { id, version } of agendaItem)
    await command(secretary.api, 'agendaItem.edit', {
      ...{ agendaItemId: id, baseVersion: version, title: longTitle },
      presenter: `${longName}, ${longPosition}`,
    });
  await shows(page, longTitle);
  const see = async (scene: string, ready: string): Promise<void> => {
    await expect(page.getByText(ready).first()).toBeVisible();
    await expectReadable(page, scene);
    await picture(page, `display-${scene}`);
  };
  const pin = (scene: string) => command(chair.api, 'display.pin', { displayId: null, scene });
  await see('item', longName);
  await pin('welcome');
  await see('welcome', words('display-screen:agenda'));
  await pin('checkIn');
  await see('checkIn', words('arrivals:scanShort'));
  await pin('siteBoard');
  await see('siteBoard', words('sites:board.joined'));
  await seeEveryHall(page, see, pin);
  await pin('result');
  await see('result', words('display-screen:result'));
  await command(chair.api, 'display.follow', { displayId: null });

  const person = await secretary.api.post('/api/commands/person.add', {
    data: {
      ...{ commandId: randomUUID(), scope: 'office' },
      args: { honorific: 'Bà', name: longName, position: longPosition },
    },
  });
  const { result } = (await person.json()) as { result: { personId: string } };
  const added = await secretary.api.post('/api/commands/participant.add', {
    data: {
      ...{ commandId: randomUUID(), scope: 'meeting:demo-ba-vi' },
      args: {
        ...{ personId: result.personId, role: 'delegate', votingRight: false },
        ...{ siteId: null, seat: null },
      },
    },
  });
  const reply = (await added.json()) as { result: { participantId: string } };
  await command(chair.api, 'speech.give', { participantId: reply.result.participantId });
  await see('speaker', longName);
  const { document } = await rowsFor(chair.api);
  const open = document.find(({ access }) => access === 'everyone');
  if (open === undefined) throw new Error('no document for everyone');
  await command(secretary.api, 'document.edit', {
    ...{ documentId: open.id, baseVersion: open.version, title: longTitle },
  });
  await command(chair.api, 'document.show', { documentId: open.id, page: 1 });
  await see('document', words('display-screen:pageOf', { page: 1, pages: open.pages }));
  await command(chair.api, 'meeting.adjourn', { resumesAt: Date.now() + 15 * 60_000 });
  await see('recess', words('display-screen:recess.title'));
  await command(chair.api, 'meeting.resume', {});
  await command(chair.api, 'meeting.adjourn', { resumesAt: Date.now() + 3_000 });
  await see('recess-due', words('display-screen:recess.due'));
  await command(chair.api, 'meeting.resume', {});
  await command(chair.api, 'meeting.close', {});
  await see('over', words('display-screen:over.closed'));
});
