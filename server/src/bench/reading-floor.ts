// The PDF engine alone on an empty page: opens the file and draws its first page as large as the reader did. What runs in the
// browser stands here as text: the server's own code knows no screen.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Tablet } from './browser.js';

interface BareOrder {
  file: string;
  canvasWidth: number;
  /** As the engine comes, on the file as it was handed in; else on the reading copy with the reader's settings. */
  defaults: boolean;
}

const build = (name: string): Promise<string> =>
  readFile(
    createRequire(import.meta.url).resolve(`pdfjs-dist/legacy/build/${name}.min.mjs`),
    'utf8',
  );

const warmUp = `async (source) => {
  const blob = new Blob([source], { type: 'text/javascript' });
  pdfjsLib.GlobalWorkerOptions.workerSrc = URL.createObjectURL(blob);
  globalThis.warm = new pdfjsLib.PDFWorker();
  await warm.promise;
}`;

const open = `async ({ file, canvasWidth, defaults }) => {
  const begun = performance.now();
  const settings = defaults
    ? { url: file + '?original=1' }
    : { url: file, disableAutoFetch: true, disableStream: true };
  const pdf = await pdfjsLib.getDocument({ ...settings, worker: warm }).promise;
  const first = await pdf.getPage(1);
  const scale = canvasWidth / first.getViewport({ scale: 1 }).width;
  const viewport = first.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await first.render({ canvas, viewport }).promise;
  document.body.append(canvas);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.now() - begun;
}`;

/** From the call that opens it to the page on the screen, in milliseconds; the engine is loaded before, as it is in the reader. */
export async function openBare(tablet: Tablet, url: string, order: BareOrder): Promise<number> {
  const { page, leave } = await tablet.visit(url, '/api/health', true);
  const [engine, worker] = await Promise.all([build('pdf'), build('pdf.worker')]);
  await page.addScriptTag({ type: 'module', content: engine });
  await page.waitForFunction('"pdfjsLib" in globalThis');
  await page.evaluate(`(${warmUp})(${JSON.stringify(worker)})`);
  await tablet.slow(page);
  const ms = await page.evaluate<number>(`(${open})(${JSON.stringify(order)})`);
  await leave();
  return ms;
}
