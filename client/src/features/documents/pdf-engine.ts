// The PDF engine behind a small port: open, measure, draw, lay text. Loaded when the first document is opened, from our
// own address only. No scripts of documents, no XFA forms. Not for deciding what is drawn when (canvas-desk.ts).
import type { PDFDataRangeTransport, PDFDocumentProxy } from 'pdfjs-dist';
import { openBytes, type FileBytes } from './file-bytes';
import { fileWaits, TookTooLong, type Waits } from './patience';
import { lacksItsFont } from './pdf-fonts';
import { giveBack, loadEngine, loseWorker, takeWorker, type Engine } from './pdf-workers';
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
  /** Resolves once a page was drawn whose letters may be other ones, for want of a font. */
  readonly garbled: Promise<void>;
  /** Resolves when its worker hung and was ended: the file is to be opened again. */
  readonly lost: Promise<void>;
  close(): void;
}
interface Stoppable {
  readonly done: Promise<unknown>;
  stop(): void;
}
/** Longest time for one page; a tablet draws the heaviest plan of a city in a third of it. */
const DRAW_LIMIT_MS = 15_000;
/** Longest time in which an opening neither ends nor asks for bytes. */
const OPEN_LIMIT_MS = 20_000;
const ANSWER_LIMIT_MS = 3_000;
/** A picture decoded takes four bytes a pixel; a larger one ends the browser of a tablet. */
const MOST_IMAGE_PIXELS = 100_000_000;

/** The file came, and cannot be shown. Refusals and Unreachable pass through as they are. */
export class Unreadable extends Error {
  constructor(readonly reason: 'damaged' | 'password') {
    super(reason);
    this.name = 'Unreadable';
  }
}

function rangesOf(engine: Engine, bytes: FileBytes, waits: Waits): PDFDataRangeTransport {
  class Ranges extends engine.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      waits.asked();
      bytes.read(begin, end).then(
        (piece) => {
          waits.answered();
          this.onDataRange(begin, piece);
        },
        () => undefined,
      );
    }
    override abort(): void {
      bytes.stop();
    }
  }
  return new Ranges(bytes.totalBytes, bytes.first);
}

/** `stopped`: pages that took too long before, in this file; grows. */
export async function openPdf(url: string, stopped: Set<number>): Promise<OpenedPdf> {
  const [engine, bytes] = await Promise.all([loadEngine(), openBytes(url)]);
  const whole = bytes.first.length >= bytes.totalBytes;
  const worker = takeWorker(engine);
  const waits = fileWaits();
  const wait = waits.patience(OPEN_LIMIT_MS);
  const task = engine.getDocument({
    ...(whole ? { data: bytes.first } : { range: rangesOf(engine, bytes, waits) }),
    worker,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    maxImageSize: MOST_IMAGE_PIXELS,
    wasmUrl: '/pdfjs/wasm/',
    cMapUrl: '/pdfjs/cmaps/',
    standardFontDataUrl: '/pdfjs/standard_fonts/',
    iccUrl: '/pdfjs/iccs/',
  });
  const close = () => {
    bytes.stop();
    void giveBack(worker, task.destroy());
  };
  try {
    const pdf = await Promise.race([task.promise, wait.ended]);
    return opened(engine, pdf, { stopped, close, waits, lost: () => loseWorker(worker) });
  } catch (error) {
    if (error instanceof TookTooLong) loseWorker(worker);
    close();
    if (error instanceof engine.PasswordException) throw new Unreadable('password');
    throw new Unreadable('damaged');
  } finally {
    wait.stop();
  }
}

interface Held {
  readonly stopped: Set<number>;
  readonly close: () => void;
  readonly waits: Waits;
  readonly lost: () => void;
}

function opened(
  engine: Engine,
  pdf: PDFDocumentProxy,
  { stopped, close, waits, lost }: Held,
): OpenedPdf {
  let tellLost: () => void = () => undefined;
  const isLost = new Promise<void>((resolve) => (tellLost = resolve));
  let tellGarbled: () => void = () => undefined;
  const garbled = new Promise<void>((resolve) => (tellGarbled = resolve));
  /** Whether the worker still answers; one that does not hangs in this file and is ended. */
  const look = async () => {
    const answer = Promise.race([pdf.getPermissions(), waits.patience(ANSWER_LIMIT_MS).ended]);
    await answer.catch(() => {
      lost();
      tellLost();
    });
  };
  /** Rejects at the latest after the limit, whatever the engine does. */
  const bounded = async (page: number, signal: AbortSignal, begin: () => Promise<Stoppable>) => {
    if (stopped.has(page)) throw new TookTooLong();
    let running: Stoppable | undefined;
    const limit = waits.patience(DRAW_LIMIT_MS);
    const cut = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const work = begin().then((begun) => {
      running = begun;
      if (signal.aborted) begun.stop();
      return begun.done;
    });
    // What was cut off ends later, or never: nobody listens to it any more.
    work.catch(() => undefined);
    cut.catch(() => undefined);
    try {
      await Promise.race([work, cut, limit.ended]);
    } catch (error) {
      running?.stop();
      if (!(error instanceof TookTooLong)) throw error;
      stopped.add(page);
      void look();
      throw error;
    } finally {
      limit.stop();
    }
  };
  return {
    pages: pdf.numPages,
    close,
    garbled,
    lost: isLost,
    async sizeOf(page) {
      const { width, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (page, canvas, scale, signal) =>
      bounded(page, signal, async () => {
        const proxy = await pdf.getPage(page);
        signal.throwIfAborted();
        const viewport = proxy.getViewport({ scale });
        canvas.width = Math.max(1, Math.floor(viewport.width));
        canvas.height = Math.max(1, Math.floor(viewport.height));
        const task = proxy.render({ canvas, viewport });
        const done = task.promise.then(() => {
          if (lacksItsFont([...proxy.commonObjs].flat())) tellGarbled();
        });
        return { done, stop: () => task.cancel() };
      }),
    layText: (page, layer, scale, signal) =>
      bounded(page, signal, async () => {
        const proxy = await pdf.getPage(page);
        signal.throwIfAborted();
        const text = new engine.TextLayer({
          textContentSource: proxy.streamTextContent(),
          container: layer,
          viewport: proxy.getViewport({ scale }),
        });
        return { done: text.render(), stop: () => text.cancel() };
      }),
    outline: () => outlineOf(pdf),
    forget(page) {
      void pdf.getPage(page).then(
        (proxy) => proxy.cleanup(),
        () => undefined,
      );
    },
  };
}
