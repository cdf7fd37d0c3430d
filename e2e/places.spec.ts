// Every place at three sizes, light and dark: nothing off the side, nothing too small, no foreign word, WCAG 2.2 AA.
// One server and one page per place; a place is opened once and then given other sizes, as a turned tablet would.
import { expect, test, type Browser } from '@playwright/test';
import { expectAccessible } from './support/axe.js';
import { command, rowsFor } from './support/demo-meeting.js';
import {
  expectEnglishOnly,
  expectNoSideScroll,
  expectVietnameseOnly,
  smallTargets,
} from './support/page-checks.js';
import { enter, places, viewports, type Person, type Who } from './support/people.js';
import { picture } from './support/pictures.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

// Places have nothing to do with each other; every worker has a server of its own.
test.describe.configure({ mode: 'parallel' });

interface Place {
  name: string;
  /** Null: nobody is signed in. */
  who: Who | null;
  address: string;
  /** A text that stands there once the place has its rows. */
  ready: string;
  /** A button that is pressed first, and hides the text that stood there. */
  open?: string;
}
const desk = (section: string, ready: string): Place => ({
  name: `secretary-${section}`,
  who: { role: 'secretary' },
  address: `${places.secretary}/${section}`,
  ready,
});
const as = (
  role: 'chair' | 'secretary' | 'delegate' | 'guest' | 'siteOperator' | 'display',
): Who => ({ role });

const everyPlace: readonly Place[] = [
  { name: 'home', who: as('guest'), address: '/', ready: words('home:sample') },
  { name: 'sign-in', who: null, address: '/dang-nhap', ready: words('sign-in:help.title') },
  {
    name: 'meetings',
    who: as('delegate'),
    address: '/cuoc-hop',
    ready: words('my-meetings:title'),
  },
  {
    name: 'calendar',
    who: as('secretary'),
    address: '/lich-hop',
    ready: words('calendar-page:mine'),
  },
  { name: 'room', who: as('delegate'), address: places.room, ready: words('documents:pageWord') },
  {
    name: 'room-guest',
    who: as('guest'),
    address: places.room,
    ready: words('documents:pageWord'),
  },
  {
    name: 'consultations',
    who: as('delegate'),
    address: places.consultations,
    ready: words('consultations:mine.none'),
  },
  { name: 'chair', who: as('chair'), address: places.chair, ready: words('chair-desk:next.title') },
  {
    name: 'site',
    who: as('siteOperator'),
    address: places.site,
    ready: words('sites:check.title'),
  },
  {
    name: 'display',
    who: as('display'),
    address: places.display,
    ready: words('display-screen:agenda'),
  },
  {
    name: 'arrival',
    who: as('delegate'),
    address: '/diem-danh',
    ready: words('arrival-page:title'),
  },
  { name: 'phone', who: as('guest'), address: '/dien-thoai', ready: words('demo-phone:choose') },
  {
    name: 'answer',
    who: as('guest'),
    address: '/tra-loi#thu-xem',
    ready: words('answer-page:enter'),
  },
  {
    name: 'administration',
    who: as('secretary'),
    address: '/quan-tri',
    ready: words('administration:people'),
  },
  {
    name: 'administration-import',
    who: as('secretary'),
    address: '/quan-tri',
    ready: words('administration:people'),
    open: words('administration:importPeople'),
  },
  {
    name: 'catalogues',
    who: as('secretary'),
    address: '/danh-muc',
    ready: words('catalogues-page:lead'),
  },
  desk('chuong-trinh', words('agenda:builder.addButton')),
  desk('tai-lieu', words('documents:upload.open')),
  desk('bao-cao', words('reports:board.ask')),
  desk('thanh-phan', words('participants:add.button')),
  desk('giay-moi', words('invitations:board.unconfirmed')),
  desk('bieu-quyet', words('ballots:list.prepare')),
  desk('lay-y-kien', words('consultations:list.none')),
  desk('man-hinh', words('displays:pair')),
  desk('san-sang', words('readiness:summary.read')),
  desk('diem-danh', words('participants:rollCall.arrive')),
  desk('phat-bieu', words('speaking:queue.none')),
  desk('so-do', words('seating:editor.tapPerson')),
  desk('tin-nhan', words('messages:compose.title')),
  desk('ghi-chep', words('minutes:note.title')),
  desk('nhat-ky', words('minutes:journal.again')),
];

let server: Server;
test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  const { api, page } = await openPlace(browser, { ...desk('giay-moi', ''), ready: '' });
  // So that telephone and boards have something to show.
  await command(api, 'invitation.send', {});
  await page.context().close();
});
test.afterAll(() => server.discard());

const openPlace = (browser: Browser, { who, address }: Place): Promise<Person> =>
  enter(browser, { url: server.url, who, place: address });

for (const place of everyPlace)
  test(`${place.name} is right at every size, light and dark`, async ({ browser }) => {
    const { page, watch } = await openPlace(browser, place);
    await expect(page.getByText(place.ready).first()).toBeVisible();
    if (place.open !== undefined) {
      await page.getByRole('button', { name: place.open, exact: true }).click();
      await expect(page.getByText(place.ready).first()).toBeHidden();
    }
    for (const [size, viewport] of Object.entries(viewports)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const where = `${place.name} ${size} ${colorScheme}`;
        await expectNoSideScroll(page, where);
        // Colours change with the theme alone, the rest of what axe looks at with the size alone.
        if (where.endsWith('wide light') || where.endsWith('phone dark'))
          await expectAccessible(page, where);
        await picture(page, `${place.name}-${size}-${colorScheme}`);
      }
      // A display has no input; a desk with a mouse may be denser, but not on a tablet.
      if (place.name !== 'display' && size !== 'wide')
        expect(await smallTargets(page), `${place.name} ${size}: too small for a finger`).toEqual(
          [],
        );
    }
    await expectVietnameseOnly(page, place.name);
    // Who one is gets 401 while nobody is signed in, and the browser logs that.
    if (place.who !== null) await watch.expectClean();
    await page.context().close();
  });

test('another language is one tap away and stays', async ({ browser }) => {
  const { page, api } = await openPlace(browser, {
    ...{ name: 'meetings', who: as('delegate'), address: '/cuoc-hop', ready: '' },
  });
  await page
    .getByRole('button', { name: words('app:menu.account') })
    .first()
    .click();
  await page.getByRole('dialog').getByText(words('app:menu.en'), { exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words('app:menu.close', {}, 'en') })
    .click();
  await expectEnglishOnly(page, 'meetings in English');
  await page.goto(places.room);
  await expect(
    page.getByRole('button', { name: words('delegate-room:checkIn.act', {}, 'en') }),
  ).toBeVisible();
  const { agendaItem, document } = await rowsFor(api);
  const titles = [...agendaItem, ...document].map(({ title }) => title);
  await expectEnglishOnly(page, 'room in English', titles);
  await page.reload();
  await expect(
    page.getByRole('button', { name: words('delegate-room:checkIn.act', {}, 'en') }),
  ).toBeVisible();
  await page.context().close();
});

test('the desk of the secretary leaves a phone room to work, upright and on its side', async ({
  browser,
}) => {
  const { page } = await openPlace(browser, desk('san-sang', ''));
  const chosen = page.locator('nav a[aria-current="page"]');
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(chosen).toBeInViewport({ ratio: 1 });
    await page.mouse.move(width / 2, height - 20);
    await page.mouse.wheel(0, 800);
    // The trial line and the strip of sections; the head has gone off with the page.
    await expect(async () => {
      const box = await chosen.boundingBox();
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThan(height * 0.3);
    }).toPass();
    await expect(chosen).toBeInViewport({ ratio: 1 });
  }
  await page.context().close();
});
