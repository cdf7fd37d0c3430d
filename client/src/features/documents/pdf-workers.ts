// The PDF engine's program and its workers. A worker is used by one document at a time and then by the next one; one that hangs
// in a file is ended, and nobody gets it again. One more stands ready, so that the next document does not wait for its start.
import type * as PdfJs from 'pdfjs-dist';
import type { PDFWorker } from 'pdfjs-dist';
// The build for tablets that are some years old; the other one needs a browser of this year.
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

export type Engine = typeof PdfJs;
let loading: Promise<Engine> | null = null;
let spare: PDFWorker | null = null;
const hung = new WeakSet<PDFWorker>();

export function loadEngine(): Promise<Engine> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((engine: Engine) => {
    engine.GlobalWorkerOptions.workerSrc = workerUrl;
    spare = new engine.PDFWorker();
    return engine;
  });
  // A failed download of the program is tried again with the next document.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** After what was opened is on the screen. */
const SPARE_AFTER_MS = 2_000;

export function takeWorker(engine: Engine): PDFWorker {
  const worker = spare ?? new engine.PDFWorker();
  spare = null;
  setTimeout(() => {
    spare ??= new engine.PDFWorker();
  }, SPARE_AFTER_MS);
  return worker;
}

/** Once its document is closed. */
export async function giveBack(worker: PDFWorker, closed: Promise<void>): Promise<void> {
  const sound = await closed.then(
    () => !hung.has(worker),
    () => false,
  );
  if (sound && spare === null) spare = worker;
  else worker.destroy();
}

export function loseWorker(worker: PDFWorker): void {
  hung.add(worker);
  worker.destroy();
}
