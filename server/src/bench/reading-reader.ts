// The reader as a delegate uses it: enters the room, taps a document, turns pages, scrolls. What runs in the browser stands here as
// text: the server's own code knows no screen.
import type { Page } from 'playwright-core';
import type { Tablet, Visit } from './browser.js';
import { word } from './word.js';

const TURNS = 20;
const SCROLLED_PAGES = 100;
/** A reader who leafs: a page in this time. */
const LEAF_MS = 150;
const SETTLED_MS = 4_000;
/** A page lies at the top when it begins within this many pixels of the region's. */
const TOP_PX = 60;

const frame = 'await new Promise((resolve) => requestAnimationFrame(resolve))';

const tapRow = `async ({ title, pages }) => {
  const rows = [...document.querySelectorAll('button')];
  const row = rows.find((button) => button.textContent.includes(title) && button.closest('li'));
  const begun = performance.now();
  row.click();
  for (;;) {
    ${frame};
    const canvas = document.querySelector('[data-pages="' + pages + '"] [data-page="1"] canvas');
    if (canvas !== null) return { ms: performance.now() - begun, canvasWidth: canvas.width };
  }
}`;

const tapNext = `async ({ label, wanted }) => {
  const next = document.querySelector('button[aria-label="' + label + '"]');
  const sheet = document.querySelector('[data-page="' + wanted + '"]');
  const region = sheet.closest('[role="region"]');
  const begun = performance.now();
  next.click();
  for (;;) {
    ${frame};
    const above = sheet.getBoundingClientRect().top - region.getBoundingClientRect().top;
    if (Math.abs(above) < ${TOP_PX} && sheet.querySelector('canvas')) return performance.now() - begun;
  }
}`;

const leaf = `(page) => {
  const sheet = document.querySelector('[data-page="' + page + '"]');
  sheet.closest('[role="region"]').scrollBy(0, sheet.clientHeight);
}`;

/** The first document is open already, and so is the engine. */
export async function enterReader(tablet: Tablet, url: string, meetingId: string): Promise<Visit> {
  const visit = await tablet.visit(url, `/cuoc-hop/${meetingId}/phong-hop`);
  await visit.page.locator('[data-page] canvas').first().waitFor();
  // A delegate looks at the first page for a while before going to another document.
  await visit.page.waitForTimeout(SETTLED_MS);
  await tablet.slow(visit.page);
  return visit;
}

/** From the tap on its name to its first page on the screen, in milliseconds. */
export async function openInReader(page: Page, title: string, pages: number) {
  await page
    .getByRole('button', {
      name: new RegExp(`^${await word('app/delegate-room', 'actions', 'documents')}`),
    })
    .click();
  await page.getByRole('button', { name: title }).first().waitFor();
  return page.evaluate<{ ms: number; canvasWidth: number }>(
    `(${tapRow})(${JSON.stringify({ title, pages })})`,
  );
}

/** Milliseconds from each tap until the next page, which was drawn ahead, is on the screen. */
export async function turnPages(page: Page): Promise<number[]> {
  const label = await word('features/documents', 'next');
  const times: number[] = [];
  for (let turn = 1; turn <= TURNS; turn += 1) {
    const wanted = turn + 1;
    await page.locator(`[data-page="${wanted}"] canvas`).waitFor({ state: 'attached' });
    const order = JSON.stringify({ label, wanted });
    times.push(await page.evaluate<number>(`(${tapNext})(${order})`));
  }
  return times;
}

/** Scrolls on by hand; by how many megabytes the renderer grew at most. */
export async function scrollThrough(page: Page, tablet: Tablet, pages: number): Promise<number> {
  const before = await tablet.renderersMb();
  let most = before;
  const from = TURNS + 1;
  for (let nth = from; nth < Math.min(pages, from + SCROLLED_PAGES); nth += 1) {
    await page.evaluate(`(${leaf})(${nth})`);
    await page.waitForTimeout(LEAF_MS);
    if (nth % 5 === 0) most = Math.max(most, await tablet.renderersMb());
  }
  return most - before;
}
