// Runs in a worker thread: opens PDFs that somebody sent us, one at a time, and dies with one if it must. Only pdf-thread.ts starts
// it. Each engine is loaded only for the task that needs it.
import { readFile, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { engineBytes, pdfEngine } from './pdf-engine.js';
import {
  BEGUN,
  type Answered,
  type Inspection,
  type InspectTask,
  type PackTask,
  type PdfFault,
  type PdfTask,
  type PictureTask,
  type Progress,
  type PdfText,
  type RewriteTask,
  type TextTask,
} from './pdf-task.js';

/** Readers look for the header in this many first bytes and for the end mark in this many last ones. */
const HEADER_BYTES = 1024;
/** A thread that took more memory than this, in bytes, gives it back by ending: neither the engine's nor the heap shrinks. */
const LARGEST_ENGINE_BYTES = 32 * 1024 * 1024;
const LARGEST_HEAP_BYTES = 64 * 1024 * 1024;
/** A full page of dense text has about five thousand. */
const FIRST_PAGE_CHARACTERS = 20_000;

/** Nobody waits for this task: whoever is waited for gets the core first. Linux alone lets one thread step back by itself. */
function giveWay(): void {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
}

/** A file that was cut off has no end mark; engines would mend it silently and lose pages. */
function isWhole(bytes: Buffer): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  return bytes.subarray(Math.max(0, end - HEADER_BYTES), end).includes('%%EOF');
}

/** What `work` makes of the document, or what is wrong with the document. */
async function withDocument<T>(
  { source, memoryBytes }: Pick<InspectTask, 'source' | 'memoryBytes'>,
  work: (document: PDFiumDocument) => T | Promise<T>,
): Promise<T | { fault: PdfFault }> {
  const bytes = typeof source === 'string' ? await readFile(source) : Buffer.from(source);
  if (!bytes.subarray(0, HEADER_BYTES).includes('%PDF-')) return { fault: 'notPdf' };
  if (!isWhole(bytes)) return { fault: 'damagedPdf' };
  const engine = await pdfEngine(memoryBytes);
  parentPort?.postMessage(BEGUN);
  const document = await engine.open(bytes);
  if ('fault' in document) return document;
  try {
    return await work(document);
  } finally {
    document.destroy();
  }
}

const inspect = (task: InspectTask): Promise<Inspection> =>
  withDocument(task, (document): Inspection => {
    try {
      const pages = document.getPageCount();
      if (pages < 1) return { fault: 'damagedPdf' };
      const firstPage = document.getPage(0).getText().slice(0, FIRST_PAGE_CHARACTERS);
      document.getPage(pages - 1).getOriginalSize();
      return { pages, firstPage };
    } catch {
      return { fault: 'damagedPdf' };
    }
  });

async function rewrite({ source, target }: RewriteTask): Promise<null> {
  const { PDFDocument } = await import('pdf-lib');
  parentPort?.postMessage(BEGUN);
  const document = await PDFDocument.load(await readFile(source), { updateMetadata: false });
  await writeFile(target, await document.save({ useObjectStreams: true }));
  return null;
}

async function pack(task: PackTask): Promise<null> {
  const { packPages } = await import('./pack-pages.js');
  parentPort?.postMessage(BEGUN);
  await packPages(task, (done) => parentPort?.postMessage({ done } satisfies Progress));
  return null;
}

async function read(task: TextTask): Promise<PdfText> {
  giveWay();
  const { textOfPages } = await import('./pdf-text.js');
  return withDocument(task, (document) => textOfPages(document, task));
}

async function draw(task: PictureTask): Promise<Uint8Array> {
  giveWay();
  const { pictureOf } = await import('./pdf-picture.js');
  const drawn = await withDocument(task, (document) => pictureOf(document, task));
  if ('fault' in drawn) throw new Error(drawn.fault);
  return drawn;
}

async function answer(task: PdfTask): Promise<unknown> {
  switch (task.kind) {
    case 'inspect':
      return inspect(task);
    case 'rewrite':
      return rewrite(task);
    case 'pack':
      return pack(task);
    case 'mark': {
      const { writeMarks } = await import('./page-marks.js');
      parentPort?.postMessage(BEGUN);
      return writeMarks(task);
    }
    case 'text':
      return read(task);
    case 'picture':
      return draw(task);
    case 'archive': {
      const { inspectArchive } = await import('./office-archive.js');
      parentPort?.postMessage(BEGUN);
      return inspectArchive(task.source);
    }
    case 'image': {
      const { imageToPdf } = await import('./image-to-pdf.js');
      parentPort?.postMessage(BEGUN);
      return imageToPdf(task);
    }
  }
}

const hasFault = (answered: unknown): boolean =>
  typeof answered === 'object' && answered !== null && 'fault' in answered;

/** Whoever met a file with a fault, or has grown large with one, is not asked again. */
const isSound = (answered: unknown): boolean =>
  !hasFault(answered) &&
  engineBytes() <= LARGEST_ENGINE_BYTES &&
  getHeapStatistics().total_heap_size <= LARGEST_HEAP_BYTES;

// What is thrown in here ends the thread, which is how the other side hears of it.
parentPort?.on('message', (task: PdfTask) => {
  void answer(task).then((answered) => {
    const message: Answered = { answer: answered, isSound: isSound(answered) };
    parentPort?.postMessage(message);
  });
});
