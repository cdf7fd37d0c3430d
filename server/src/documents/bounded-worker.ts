// Gives one PDF task to a worker thread with a time and a memory limit, and kills it when either is exceeded. At most two at once,
// and what nobody waits for one at a time.
import { NeverBegan, PdfThread } from './pdf-thread.js';
import type { PdfTask } from './pdf-task.js';

export { WorkerStopped } from './pdf-thread.js';

/** Two cores: a third would only slow the meeting down. */
const MAX_AT_ONCE = 2;
/** Most files that one thread opens: whatever one of them left behind in the engine does not last. */
const MAX_FILES = 40;
/** A thread that is not needed for so long gives its memory back, in milliseconds. */
const IDLE_MS = 5_000;

/** Who is served first: somebody who waits before a screen, then the text of what was added, then pictures of pages. */
const urgencies = ['waited for', 'text', 'thumbnail'] as const;
export type Urgency = (typeof urgencies)[number];

/** Of a task that takes long: how many pages are done. */
type Told = (done: number) => void;

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

/** The worker's answer; rejects with WorkerStopped after `limitMs` milliseconds or when the thread breaks. */
export async function inBoundedWorker<T>(
  task: PdfTask,
  limitMs: number,
  { urgency = 'waited for', told }: { urgency?: Urgency; told?: Told } = {},
): Promise<T> {
  await room(urgency);
  try {
    return await answerOf<T>(task, limitMs, told);
  } finally {
    const at = running.indexOf(urgency);
    running = running.filter((_, index) => index !== at);
    beginNext();
  }
}

/** A thread that does not come to life is a fault of the machine, not of the file: another is started once. */
async function answerOf<T>(task: PdfTask, limitMs: number, told?: Told): Promise<T> {
  try {
    return await onThread<T>(task, limitMs, told);
  } catch (error) {
    if (!(error instanceof NeverBegan)) throw error;
    return onThread<T>(task, limitMs, told);
  }
}

interface Resting {
  readonly thread: PdfThread;
  readonly end: NodeJS.Timeout;
}
/** By whether they gave way to the meeting: a thread that stepped back may not step forward again. */
const resting = new Map<boolean, Resting[]>();

const givesWay = ({ kind }: PdfTask): boolean => kind === 'text' || kind === 'picture';

/** Starting a thread and its engine takes longer than most files do, so a thread that is still sound goes on with the next one. */
async function onThread<T>(task: PdfTask, limitMs: number, told?: Told): Promise<T> {
  const thread = takeThread(givesWay(task));
  const { answer, isSound } = await thread.ask(task, limitMs, told);
  if (isSound && thread.files < MAX_FILES) rest(thread, givesWay(task));
  else thread.end();
  return answer as T;
}

function takeThread(background: boolean): PdfThread {
  const found = resting.get(background)?.pop();
  clearTimeout(found?.end);
  return found && !found.thread.hasEnded ? found.thread : new PdfThread();
}

function rest(thread: PdfThread, background: boolean): void {
  const others = resting.get(background) ?? [];
  const end = setTimeout(() => {
    resting.set(
      background,
      (resting.get(background) ?? []).filter((one) => one.thread !== thread),
    );
    thread.end();
  }, IDLE_MS);
  end.unref();
  resting.set(background, [...others, { thread, end }]);
}
