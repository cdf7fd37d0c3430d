// Makes the copy of a PDF that opens fast: its objects packed into object streams, so that a reader need not fetch
// every page's dictionary before it shows the first page. The original is never touched.
import { execFile } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { promisify } from 'node:util';
import { Injectable, Logger } from '@nestjs/common';
import { Refusal } from '@hop/shared/core/refusal.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import { inspectPdf } from './inspect-pdf.js';

const run = promisify(execFile);
/** Below the outbox's lease of a minute, so that no second process starts the same work. */
const LIMIT_MS = 40_000;
/** qpdf's exit code for "written, but I had to warn". */
const WITH_WARNINGS = 3;
/** The meeting goes before. */
const PRIORITY = 10;

/** The PDF cannot be rewritten; its original is read instead. */
class Unfit extends Error {}

const isUnfit = (error: unknown): boolean =>
  [Unfit, WorkerStopped, Refusal].some((kind) => error instanceof kind);

@Injectable()
export class ReadingCopies {
  private readonly logger = new Logger('ReadingCopies');

  constructor(private readonly files: FileStore) {}

  /** Makes the copy unless it is there; it must have all `pages`. A file that cannot be rewritten stays without one: trying again would not help. */
  async make(sha256: string, pages: number): Promise<void> {
    if (await this.files.has(sha256, 'reading')) return;
    const original = this.files.pathOf(sha256, 'original');
    try {
      await this.files.putReading(sha256, (path) => rewrite(original, path, pages));
    } catch (error) {
      if (!isUnfit(error)) throw error;
      this.logger.warn(`no reading copy of ${sha256}: ${(error as Error).message}`);
    }
  }
}

/** The same for a PDF that is nobody's original: one that cannot be rewritten is kept as it is. */
export async function writeReadingCopy(
  source: string,
  target: string,
  pages: number,
): Promise<void> {
  try {
    await rewrite(source, target, pages);
  } catch (error) {
    if (!isUnfit(error)) throw error;
    await copyFile(source, target);
  }
}

async function rewrite(source: string, target: string, pages: number): Promise<void> {
  if (!(await rewrittenByQpdf(source, target)))
    await inBoundedWorker({ kind: 'rewrite', source, target }, LIMIT_MS);
  if ((await inspectPdf(target)).pages !== pages) throw new Unfit('pages were lost');
}

/** False when qpdf is not installed. */
async function rewrittenByQpdf(source: string, target: string): Promise<boolean> {
  const running = run('qpdf', ['--object-streams=generate', '--', source, target], {
    timeout: LIMIT_MS,
  });
  try {
    if (running.child.pid !== undefined) setPriority(running.child.pid, PRIORITY);
  } catch {
    // It has ended already.
  }
  try {
    await running;
    return true;
  } catch (error) {
    const { code } = error as { code?: string | number };
    if (code === 'ENOENT') return false;
    if (code === WITH_WARNINGS) return true;
    throw new Unfit('qpdf gave up');
  }
}
