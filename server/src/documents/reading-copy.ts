// Makes the copy of a PDF that opens fast: its objects packed into object streams, so that a reader need not fetch
// every page's dictionary before it shows the first page. The original is never touched.
import { execFile } from 'node:child_process';
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

/** The PDF cannot be rewritten; its original is read instead. */
class Unfit extends Error {}

@Injectable()
export class ReadingCopies {
  private readonly logger = new Logger('ReadingCopies');

  constructor(private readonly files: FileStore) {}

  /** Makes the copy unless it is there; it must have all `pages`. A file that cannot be rewritten stays without one: trying again would not help. */
  async make(sha256: string, pages: number): Promise<void> {
    if (await this.files.has(sha256, 'reading')) return;
    const original = this.files.pathOf(sha256, 'original');
    try {
      await this.files.putReading(sha256, async (path) => {
        if (!(await rewrittenByQpdf(original, path)))
          await inBoundedWorker({ kind: 'rewrite', source: original, target: path }, LIMIT_MS);
        if ((await inspectPdf(path)).pages !== pages) throw new Unfit('pages were lost');
      });
    } catch (error) {
      const unfit = [Unfit, WorkerStopped, Refusal].some((kind) => error instanceof kind);
      if (!unfit) throw error;
      this.logger.warn(`no reading copy of ${sha256}: ${(error as Error).message}`);
    }
  }
}

/** False when qpdf is not installed. */
async function rewrittenByQpdf(source: string, target: string): Promise<boolean> {
  try {
    await run('qpdf', ['--object-streams=generate', '--', source, target], { timeout: LIMIT_MS });
    return true;
  } catch (error) {
    const { code } = error as { code?: string | number };
    if (code === 'ENOENT') return false;
    if (code === WITH_WARNINGS) return true;
    throw new Unfit('qpdf gave up');
  }
}
