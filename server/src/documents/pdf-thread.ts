// One worker thread that opens PDFs, one after the other. It ends with the first that breaks it, or takes too long.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BEGUN, type Answered, type PdfTask, type Progress } from './pdf-task.js';

/** JavaScript heap of the thread in megabytes; file bytes and the PDF engine's memory are not in it. */
const HEAP_MB = 512;
/** Of which for what is short-lived: by default V8 takes several times as much before it clears up. */
const YOUNG_HEAP_MB = 8;
/** From its start to its first word, in milliseconds: far more than it takes, for a machine that is busy with something else. */
const BEGIN_MS = 20_000;

/** The worker ran out of time or memory, or broke: whatever it was given is not fit to be opened. */
export class WorkerStopped extends Error {}
export class NeverBegan extends WorkerStopped {}

/** Beside this file, in the language that this file is in now: compiled, or as source in tests. */
const workerFile = new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url);

export class PdfThread {
  /** How many it was given. */
  files = 0;
  hasEnded = false;
  private readonly worker = new Worker(workerFile, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_HEAP_MB },
    stdout: true,
    stderr: true,
  });

  constructor() {
    this.worker.once('exit', () => (this.hasEnded = true));
    // Also while it rests: it is not taken up again then.
    this.worker.on('error', () => (this.hasEnded = true));
  }

  /** Rejects with WorkerStopped, and has ended then, `limitMs` milliseconds after it turned to the file or when it breaks. */
  ask(
    task: PdfTask,
    limitMs: number,
    told: (done: number) => void = () => undefined,
  ): Promise<Answered> {
    this.files += 1;
    this.worker.ref();
    return new Promise<Answered>((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        this.worker.off('message', hear).off('error', broke).off('exit', ended);
      };
      const stop = (error: WorkerStopped): void => {
        settle();
        this.end();
        reject(error);
      };
      const broke = (error: Error): void => stop(new WorkerStopped(error.message));
      const ended = (): void => stop(new WorkerStopped('ended without an answer'));
      let timer = setTimeout(() => stop(new NeverBegan('never began')), BEGIN_MS);
      const hear = (message: Answered | Progress | typeof BEGUN): void => {
        if (message === BEGUN) {
          clearTimeout(timer);
          timer = setTimeout(() => stop(new WorkerStopped('out of time')), limitMs);
          return;
        }
        if ('done' in message) return told(message.done);
        settle();
        this.worker.unref();
        resolve(message);
      };
      this.worker.on('message', hear).once('error', broke).once('exit', ended);
      this.worker.postMessage(task);
    });
  }

  end(): void {
    void this.worker.terminate();
  }
}
