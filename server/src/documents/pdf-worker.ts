// Runs in a worker thread: opens one PDF that somebody sent us, and dies with it if it must. Only bounded-worker.ts starts it.
// Each engine is loaded only for the task that needs it.
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import {
  BEGUN,
  type Inspection,
  type InspectTask,
  type PdfTask,
  type RewriteTask,
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

/** A file that was cut off has no end mark; engines would mend it silently and lose pages. */
function isWhole(bytes: Buffer): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  return bytes.subarray(Math.max(0, end - HEADER_BYTES), end).includes('%%EOF');
}

async function open(library: PDFiumLibrary, bytes: Buffer): Promise<PDFiumDocument | Inspection> {
  try {
    return await library.loadDocument(bytes);
  } catch (error) {
    const asksPassword = error instanceof Error && /password/i.test(error.message);
    return { fault: asksPassword ? 'passwordPdf' : 'damagedPdf' };
  }
}

async function inspect({ source, memoryBytes }: InspectTask): Promise<Inspection> {
  const bytes = typeof source === 'string' ? await readFile(source) : Buffer.from(source);
  if (!bytes.subarray(0, HEADER_BYTES).includes('%PDF-')) return { fault: 'notPdf' };
  if (!isWhole(bytes)) return { fault: 'damagedPdf' };
  const { PDFiumLibrary: engine } = await import('@hyzyla/pdfium');
  const library = await engine.init();
  parentPort?.postMessage(BEGUN);
  limitMemory(library, memoryBytes);
  const document = await open(library, bytes);
  if (!('getPageCount' in document)) return document;
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

async function answer(task: PdfTask): Promise<unknown> {
  switch (task.kind) {
    case 'inspect':
      return inspect(task);
    case 'rewrite':
      return rewrite(task);
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
