// Puts a printed volume together, page by page with its stamp. Runs in the worker thread.
import { readFile, writeFile } from 'node:fs/promises';
import { degrees, PDFDocument, type PDFPage } from 'pdf-lib';
import { pageStamps, type PageSize } from './page-stamps.js';
import type { PackTask } from './pdf-task.js';

const load = async (path: string): Promise<PDFDocument> =>
  PDFDocument.load(await readFile(path), { updateMetadata: false });

/** As a reader sees it: what is cut away left out, turned as the page says. */
function sizeOf(page: PDFPage): PageSize {
  const { width, height } = page.getCropBox();
  return page.getRotation().angle % 180 === 0
    ? { width, height }
    : { width: height, height: width };
}

/** Where a stamp of that size lies upright on the turned page. */
function placeOf(page: PDFPage) {
  const { x, y, width, height } = page.getCropBox();
  const angle = ((page.getRotation().angle % 360) + 360) % 360;
  return {
    x: angle === 90 || angle === 180 ? x + width : x,
    y: angle === 180 || angle === 270 ? y + height : y,
    rotate: degrees(angle),
  };
}

/** `told`: how many pages are in, after each document. */
export async function packPages(task: PackTask, told: (pages: number) => void): Promise<void> {
  const { cover, sources, feet, target } = task;
  const whole = cover === null ? await PDFDocument.create() : await load(cover);
  let made = 0;
  for (const { path, head, mark } of sources) {
    const document = await load(path);
    const pages = await whole.copyPages(document, document.getPageIndices());
    const before = made;
    const foot = (nth: number) => feet?.[before + nth] ?? null;
    const stamps = await pageStamps(pages.map(sizeOf), { head, mark, foot });
    const drawn = await whole.embedPdf(
      stamps,
      pages.map((_, index) => index),
    );
    for (const [index, page] of pages.entries()) {
      whole.addPage(page);
      const stamp = drawn[index];
      if (stamp) page.drawPage(stamp, placeOf(page));
    }
    made += pages.length;
    told(made);
  }
  await writeFile(target, await whole.save({ useObjectStreams: true }));
}
