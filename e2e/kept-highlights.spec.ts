// A hundred highlights made by hand on twenty pages, before the document is replaced by one with two other paragraphs and a page more:
// afterwards they lie on the same words, as one sees them on the pages.
import { expect, test, type Page } from '@playwright/test';
import { documentCalled, rowsFor } from './support/demo-meeting.js';
import { everybodyLeaves } from './support/everybody.js';
import { handIn, replace } from './support/hand-in.js';
import { pdfFile } from './support/pdf-file.js';
import { enter, places, type Person } from './support/people.js';
import { action, goToPage, openDocument } from './support/room.js';
import { Server } from './support/server.js';
import { words } from './support/words.js';

test.describe.configure({ mode: 'serial' });

const TITLE = 'Bao cao hai muoi trang';
const PAGES = 20;
const PER_PAGE = 5;
/** Of a hundred, those that must lie on the same words; the others may have lost them. */
const LEAST = 95;

const syllables =
  'uy ban nhan dan huyen ba vi bao cao ket qua thuc hien ke hoach phat trien kinh te xa hoi quy bon nam giai quyet ho so dat dai qua han truoc ngay thang phong tai nguyen moi truong'.split(
    ' ',
  );
/** The same words for the same seed, in every run. */
function paragraph(seed: number): string[] {
  let state = seed * 2654435761 + 1;
  const next = () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
  return Array.from({ length: 5 }, () =>
    Array.from({ length: 12 }, () => syllables[Math.floor(next() * syllables.length)]).join(' '),
  );
}
const paragraphsOf = (page: number): string[][] =>
  Array.from({ length: 7 }, (_, at) => paragraph(page * 10 + at));
const old = Array.from({ length: PAGES }, (_, at) => paragraphsOf(at + 1));
const now = old.map((page, at) => {
  if (at === 4) return page.with(2, paragraph(9001));
  return at === 13 ? page.with(4, paragraph(9002)) : page;
});
now.splice(8, 0, paragraphsOf(500));
const file = (pages: string[][][]) => pdfFile(pages.map((page) => page.flat()));

let server: Server;
let secretary: Person;
let reader: Person;

test.beforeAll(async ({ browser }) => {
  server = await Server.start();
  secretary = await enter(browser, {
    ...{ url: server.url, who: { role: 'secretary' }, place: places.secretary },
  });
  await handIn(secretary.api, TITLE, file(old));
  await expect.poll(textState).toBe('ready');
  reader = await enter(browser, {
    ...{ url: server.url, who: { role: 'delegate' }, place: places.room },
  });
});
test.afterAll(({ browser }) => everybodyLeaves(browser, server));

const textState = async () => (await documentCalled(secretary.api, TITLE))?.textState;
const notes = async () => (await rowsFor(reader.api)).annotation;
const sheetOf = (page: Page, number: number) => page.locator(`[data-page="${number}"]`);

/** Selects some words of each of several lines, one after the other, as a finger does with the marker. */
async function mark(page: Page, number: number): Promise<void> {
  const sheet = sheetOf(page, number);
  await expect(sheet.locator('span[role="presentation"]').nth(30)).toBeAttached();
  const before = await sheet.locator('[data-note]').count();
  for (let nth = 0; nth < PER_PAGE; nth += 1) {
    // Of another paragraph each, and now and then over the end of a line.
    await sheet.evaluate(
      (element, [line, from, to]) => {
        const spans = [...element.querySelectorAll('span[role="presentation"]')];
        const [first, last] = [spans[line], spans[line + (from > 30 ? 1 : 0)]];
        if (!first?.firstChild || !last?.firstChild) throw new Error('no such line');
        getSelection()?.setBaseAndExtent(first.firstChild, from, last.firstChild, to);
      },
      [nth * 7 + (number % 3), nth % 2 === 0 ? 4 : 34, 24 + nth] as const,
    );
    // Looked for at every frame: a selection is taken a third of a second after it has come to rest, and there are a hundred.
    await page.waitForFunction(
      ([of, wanted]) =>
        document.querySelectorAll(`[data-page="${of}"] [data-note]`).length === wanted,
      [number, before + nth + 1] as const,
    );
  }
  await expect(sheet.locator('[data-note]')).toHaveCount(before + PER_PAGE);
}

/** The words that lie under each highlight of a page, as they are to be seen. */
const wordsUnder = (page: Page, number: number): Promise<[string, string][]> =>
  sheetOf(page, number).evaluate((element) => {
    const letters: { letter: string; x: number; y: number }[] = [];
    const range = document.createRange();
    for (const { firstChild: node } of element.querySelectorAll('span[role="presentation"]')) {
      if (!(node instanceof Text)) continue;
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        letters.push({ letter: node.data.charAt(at), x: left + width / 2, y: top + height / 2 });
      }
    }
    return [...element.querySelectorAll('[data-note]')].map((drawn) => {
      const boxes = [...drawn.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect());
      const under = letters.filter(({ x, y }) =>
        boxes.some((b) => x > b.left && x < b.right && y > b.top && y < b.bottom),
      );
      return [drawn.getAttribute('data-note') ?? '', under.map(({ letter }) => letter).join('')];
    });
  });

test('a hundred highlights are made', async () => {
  test.setTimeout(180_000);
  const { page } = reader;
  await openDocument(page, TITLE);
  await action(page, 'notes').click();
  await page.getByRole('button', { name: words('annotations:writeOnPage') }).click();
  await page
    .getByRole('toolbar', { name: words('annotations:strip.label') })
    .getByRole('button', { name: words('annotations:kind.highlight'), exact: true })
    .click();
  for (let number = 1; number <= PAGES; number += 1) {
    if (number > 1) await goToPage(page, number);
    await mark(page, number);
  }
  await expect.poll(async () => (await notes()).length).toBe(PAGES * PER_PAGE);
});

test('after the document was replaced they lie on the same words', async () => {
  test.setTimeout(120_000);
  await replace(secretary.api, TITLE, file(now));
  const settled = async () => (await notes()).filter(({ placedVersion }) => placedVersion === 2);
  await expect.poll(async () => (await settled()).length).toBe(PAGES * PER_PAGE);
  const wanted = new Map(
    (await notes()).map(({ id, quote }) => [id, (quote?.exact ?? '').replace(/\s+/g, '')]),
  );
  const { page } = reader;
  let same = 0;
  let other = 0;
  for (let number = 1; number <= PAGES + 1; number += 1) {
    await goToPage(page, number);
    await expect(sheetOf(page, number).locator('span[role="presentation"]').nth(30)).toBeAttached();
    for (const [id, under] of await wordsUnder(page, number))
      if (under.replace(/\s+/g, '') === wanted.get(id)) same += 1;
      else other += 1;
  }
  expect(same, `${other} lie on other words`).toBeGreaterThanOrEqual(LEAST);
  expect((await notes()).length).toBe(PAGES * PER_PAGE);
});
