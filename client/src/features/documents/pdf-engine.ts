// The PDF engine behind a small port: open, measure, draw, lay text. Loaded when the first document is opened, from our
// own address only. No scripts of documents, no XFA forms. Not for deciding what is drawn when (canvas-desk.ts).
import type * as PdfJs from 'pdfjs-dist';
import type { PDFDataRangeTransport, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
// The build for tablets that are some years old; the other one needs a browser of this year.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { openBytes, type FileBytes } from './file-bytes';
import { outlineOf, type OutlineEntry } from './pdf-outline';

/** In points, a 72nd of an inch, as the page lies after its own turn. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}
export interface OpenedPdf {
  readonly pages: number;
  /** Pages count from 1. */
  sizeOf(page: number): Promise<PageSize>;
  /** Rejects with the signal's reason when stopped. `scale` is canvas pixels per point. */
  draw(page: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<void>;
  /** Transparent text to select, over the page. `scale` is CSS pixels per point. */
  layText(page: number, layer: HTMLElement, scale: number, signal: AbortSignal): Promise<void>;
  outline(): Promise<readonly OutlineEntry[]>;
  /** Lets go of what was decoded for a page. */
  forget(page: number): void;
  close(): void;
}
/** The file came, and cannot be shown. Refusals and Unreachable pass through as they are. */
export class Unreadable extends Error {
  constructor(readonly reason: 'damaged' | 'password') {
    super(reason);
    this.name = 'Unreadable';
  }
}

type Engine = typeof PdfJs;
let loading: Promise<{ engine: Engine; worker: PDFWorker }> | null = null;

function loadEngine() {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((engine: Engine) => {
    engine.GlobalWorkerOptions.workerSrc = workerUrl;
    return { engine, worker: new engine.PDFWorker() };
  });
  // A failed download of the program is tried again with the next document.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

function rangesOf(engine: Engine, bytes: FileBytes): PDFDataRangeTransport {
  class Ranges extends engine.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      bytes.read(begin, end).then(
        (piece) => this.onDataRange(begin, piece),
        () => undefined,
      );
    }
    override abort(): void {
      bytes.stop();
    }
  }
  return new Ranges(bytes.totalBytes, bytes.first);
}

export async function openPdf(url: string): Promise<OpenedPdf> {
  const [{ engine, worker }, bytes] = await Promise.all([loadEngine(), openBytes(url)]);
  const whole = bytes.first.length >= bytes.totalBytes;
  const task = engine.getDocument({
    ...(whole ? { data: bytes.first } : { range: rangesOf(engine, bytes) }),
    worker,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    wasmUrl: '/pdfjs/wasm/',
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    iccUrl: '/pdfjs/iccs/',
  });
  const close = () => {
    bytes.stop();
    void task.destroy();
  };
  try {
    return opened(engine, await task.promise, close);
  } catch (error) {
    close();
    if (error instanceof engine.PasswordException) throw new Unreadable('password');
    throw new Unreadable('damaged');
  }
}

function opened(engine: Engine, pdf: PDFDocumentProxy, close: () => void): OpenedPdf {
  return {
    pages: pdf.numPages,
    close,
    async sizeOf(page) {
      const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
      return { width, height };
    },
    async draw(page, canvas, scale, signal) {
      const proxy = await pdf.getPage(page);
      signal.throwIfAborted();
      const viewport = proxy.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = proxy.render({ canvas, viewport });
      const stop = () => task.cancel();
      signal.addEventListener('abort', stop);
      try {
        await task.promise;
      } finally {
        signal.removeEventListener('abort', stop);
        signal.throwIfAborted();
      }
    },
    async layText(page, layer, scale, signal) {
      const proxy = await pdf.getPage(page);
      signal.throwIfAborted();
      const text = new engine.TextLayer({
        textContentSource: proxy.streamTextContent(),
        container: layer,
        viewport: proxy.getViewport({ scale }),
      });
      const stop = () => text.cancel();
      signal.addEventListener('abort', stop);
      try {
        await text.render();
      } finally {
        signal.removeEventListener('abort', stop);
        signal.throwIfAborted();
      }
    },
    outline: () => outlineOf(pdf),
    forget(page) {
      void pdf.getPage(page).then(
        (proxy) => proxy.cleanup(),
        () => undefined,
      );
    },
  };
}
