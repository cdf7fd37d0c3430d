// Gives one PDF task to a worker thread with a time and a memory limit, and kills it when either is exceeded. At most two at once,
// and what nobody waits for one at a time.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BEGUN, type PdfTask } from './pdf-task.js';

/** Two cores: a third would only slow the meeting down. */
const MAX_AT_ONCE = 2;
/** JavaScript heap of the thread in megabytes; file bytes and the PDF engine's memory are not in it. */
const HEAP_MB = 512;

/** From its start to its first word, in milliseconds: far more than it takes, for a machine that is busy with something else. */
const BEGIN_MS = 20_000;

/** Who is served first: somebody who waits before a screen, then the text of what was added, then pictures of pages. */
const urgencies = ['waited for', 'text', 'thumbnail'] as const;
export type Urgency = (typeof urgencies)[number];

interface Waiting {
  readonly urgency: Urgency;
  readonly resume: () => void;
}
let running: Urgency[] = [];
let queue: Waiting[] = [];

/** One core stays free of what nobody waits for. */
const mayBegin = (urgency: Urgency): boolean =>
  running.length < MAX_AT_ONCE &&
  (urgency === 'waited for' || running.every((one) => one === 'waited for'));

function begin({ urgency, resume }: Waiting): void {
  running.push(urgency);
  resume();
}

/** Whoever waits is handed the place of the one that ends, so that nobody slips in between. */
function beginNext(): void {
  for (const urgency of urgencies) {
    const next = queue.find((one) => one.urgency === urgency);
    if (!next || !mayBegin(urgency)) continue;
    queue = queue.filter((one) => one !== next);
    begin(next);
    return;
  }
}

function room(urgency: Urgency): Promise<void> {
  return new Promise((resume) => {
    if (mayBegin(urgency)) begin({ urgency, resume });
    else queue.push({ urgency, resume });
  });
}

/** The worker ran out of time or memory, or broke: whatever it was given is not fit to be opened. */
export class WorkerStopped extends Error {}
class NeverBegan extends WorkerStopped {}

/** Beside this file, in the language that this file is in now: compiled, or as source in tests. */
const workerFile = new URL(`./pdf-worker${extname(import.meta.url)}`, import.meta.url);

/** The worker's answer; rejects with WorkerStopped after `limitMs` milliseconds or when the thread breaks. */
export async function inBoundedWorker<T>(
  task: PdfTask,
  limitMs: number,
  urgency: Urgency = 'waited for',
): Promise<T> {
  await room(urgency);
  try {
    return await answerOf<T>(task, limitMs);
  } finally {
    const at = running.indexOf(urgency);
    running = running.filter((_, index) => index !== at);
    beginNext();
  }
}

/** A thread that does not come to life is a fault of the machine, not of the file: it is started once more. */
async function answerOf<T>(task: PdfTask, limitMs: number): Promise<T> {
  try {
    return await oneThread<T>(task, limitMs);
  } catch (error) {
    if (!(error instanceof NeverBegan)) throw error;
    return oneThread<T>(task, limitMs);
  }
}

function oneThread<T>(task: PdfTask, limitMs: number): Promise<T> {
  const worker = new Worker(workerFile, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<T>((resolve, reject) => {
    let timer = setTimeout(() => end(new NeverBegan('never began')), BEGIN_MS);
    const end = (error: WorkerStopped): void => {
      clearTimeout(timer);
      void worker.terminate();
      reject(error);
    };
    worker.on('message', (message: T | typeof BEGUN) => {
      clearTimeout(timer);
      if (message === BEGUN) {
        timer = setTimeout(() => end(new WorkerStopped('out of time')), limitMs);
        return;
      }
      void worker.terminate();
      resolve(message as T);
    });
    worker.once('error', (error) => end(new WorkerStopped(error.message)));
    worker.once('exit', () => end(new WorkerStopped('ended without an answer')));
  });
}
