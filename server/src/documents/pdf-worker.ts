// Runs in a worker thread: opens one PDF that somebody sent us, and dies with it if it must. Only bounded-worker.ts starts it.
// Each engine is loaded only for the task that needs it.
import { readFile, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import {
  BEGUN,
  type Inspection,
  type InspectTask,
  type PackTask,
  type PdfFault,
  type PdfTask,
  type PictureTask,
  type PdfText,
  type RewriteTask,
  type TextTask,
} from './pdf-task.js';

/** Readers look for the header in this many first bytes and for the end mark in this many last ones. */
const HEADER_BYTES = 1024;
const WASM_PAGE_BYTES = 65_536;
/** A full page of dense text has about five thousand. */
const FIRST_PAGE_CHARACTERS = 20_000;

interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}

const isMemory = (value: unknown): value is GrowingMemory =>
  typeof value === 'object' && value !== null && 'buffer' in value && 'grow' in value;

/** The thread's own limit does not count WebAssembly memory, so it is stopped where it grows. */
function limitMemory(library: PDFiumLibrary, bytes: number): void {
  const { module } = library as unknown as { module: { wasmExports: Record<string, unknown> } };
  const memory = Object.values(module.wasmExports).find(isMemory);
  if (!memory) throw new Error('the PDF engine shows no memory');
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE_BYTES > bytes) throw new RangeError('memory');
    return grow(pages);
  };
}

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

async function open(
  library: PDFiumLibrary,
  bytes: Buffer,
): Promise<PDFiumDocument | { fault: PdfFault }> {
  try {
    return await library.loadDocument(bytes);
  } catch (error) {
    const asksPassword = error instanceof Error && /password/i.test(error.message);
    return { fault: asksPassword ? 'passwordPdf' : 'damagedPdf' };
  }
}

/** The document, or what is wrong with it. */
async function opened({
  source,
  memoryBytes,
}: Pick<InspectTask, 'source' | 'memoryBytes'>): Promise<PDFiumDocument | { fault: PdfFault }> {
  const bytes = typeof source === 'string' ? await readFile(source) : Buffer.from(source);
  if (!bytes.subarray(0, HEADER_BYTES).includes('%PDF-')) return { fault: 'notPdf' };
  if (!isWhole(bytes)) return { fault: 'damagedPdf' };
  const { PDFiumLibrary: engine } = await import('@hyzyla/pdfium');
  const library = await engine.init();
  parentPort?.postMessage(BEGUN);
  limitMemory(library, memoryBytes);
  return open(library, bytes);
}

async function inspect(task: InspectTask): Promise<Inspection> {
  const document = await opened(task);
  if ('fault' in document) return document;
  try {
    const pages = document.getPageCount();
    if (pages < 1) return { fault: 'damagedPdf' };
    const firstPage = document.getPage(0).getText().slice(0, FIRST_PAGE_CHARACTERS);
    document.getPage(pages - 1).getOriginalSize();
    return { pages, firstPage };
  } catch {
    return { fault: 'damagedPdf' };
  }
}

async function rewrite({ source, target }: RewriteTask): Promise<null> {
  const { PDFDocument } = await import('pdf-lib');
  parentPort?.postMessage(BEGUN);
  const document = await PDFDocument.load(await readFile(source), { updateMetadata: false });
  await writeFile(target, await document.save({ useObjectStreams: true }));
  return null;
}

/** From the lower edge of the page, in points; the digits are small enough for any margin. */
const NUMBER_UP_PT = 18;
const NUMBER_SIZE_PT = 9;

async function pack({ cover, sources, target }: PackTask): Promise<null> {
  const { PDFDocument, StandardFonts } = await import('pdf-lib');
  parentPort?.postMessage(BEGUN);
  const whole = await PDFDocument.load(await readFile(cover), { updateMetadata: false });
  const font = await whole.embedFont(StandardFonts.Helvetica);
  let number = 0;
  for (const source of sources) {
    const document = await PDFDocument.load(await readFile(source), { updateMetadata: false });
    for (const page of await whole.copyPages(document, document.getPageIndices())) {
      number += 1;
      const text = String(number);
      const x = (page.getWidth() - font.widthOfTextAtSize(text, NUMBER_SIZE_PT)) / 2;
      whole.addPage(page).drawText(text, { x, y: NUMBER_UP_PT, size: NUMBER_SIZE_PT, font });
    }
  }
  await writeFile(target, await whole.save({ useObjectStreams: true }));
  return null;
}

async function read(task: TextTask): Promise<PdfText> {
  giveWay();
  const document = await opened(task);
  if ('fault' in document) return document;
  const { textOfPages } = await import('./pdf-text.js');
  return textOfPages(document, task);
}

async function draw(task: PictureTask): Promise<Uint8Array> {
  giveWay();
  const document = await opened(task);
  if ('fault' in document) throw new Error(document.fault);
  const { pictureOf } = await import('./pdf-picture.js');
  return pictureOf(document, task);
}

async function answer(task: PdfTask): Promise<unknown> {
  switch (task.kind) {
    case 'inspect':
      return inspect(task);
    case 'rewrite':
      return rewrite(task);
    case 'pack':
      return pack(task);
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

parentPort?.postMessage(await answer(workerData as PdfTask));
