// PDFium within one worker thread: loaded once, and stopped where its memory grows past what the file may take.
import type { PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import type { PdfFault } from './pdf-task.js';

const WASM_PAGE_BYTES = 65_536;

interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow: (pages: number) => number;
}
interface Engine {
  open: (bytes: Buffer) => Promise<PDFiumDocument | { fault: PdfFault }>;
}

const isMemory = (value: unknown): value is GrowingMemory =>
  typeof value === 'object' && value !== null && 'buffer' in value && 'grow' in value;

let memory: GrowingMemory | undefined;
let engine: Promise<Engine> | undefined;
let limitBytes = 0;

/** What the engine holds, in bytes. */
export const engineBytes = (): number => memory?.buffer.byteLength ?? 0;

/** An engine that may take this much memory; one that an earlier file has made larger is left behind. */
export function pdfEngine(memoryBytes: number): Promise<Engine> {
  if (engineBytes() > memoryBytes) engine = undefined;
  limitBytes = memoryBytes;
  engine ??= load();
  return engine;
}

async function load(): Promise<Engine> {
  const { PDFiumLibrary: pdfium } = await import('@hyzyla/pdfium');
  const library = await pdfium.init();
  limitMemory(library);
  return { open: (bytes) => open(library, bytes) };
}

/** The thread's own limit does not count WebAssembly memory, so it is stopped where it grows. */
function limitMemory(library: PDFiumLibrary): void {
  const { module } = library as unknown as { module: { wasmExports: Record<string, unknown> } };
  const found = Object.values(module.wasmExports).find(isMemory);
  if (!found) throw new Error('the PDF engine shows no memory');
  const grow = found.grow.bind(found);
  found.grow = (pages) => {
    if (found.buffer.byteLength + pages * WASM_PAGE_BYTES > limitBytes)
      throw new RangeError('memory');
    return grow(pages);
  };
  memory = found;
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
