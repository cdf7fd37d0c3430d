// A copy of a document with marks drawn over its pages, made while somebody waits and kept nowhere.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inBoundedWorker } from './bounded-worker.js';
import type { FileStore } from './file-store.js';
import type { MarkTask } from './pdf-task.js';

const LIMIT_MS = 40_000;

/** Rejects with WorkerStopped when the file cannot be taken apart, or takes too long. */
export function markedCopy(
  files: FileStore,
  sha256: string,
  marks: Pick<MarkTask, 'marks' | 'list'>,
): Promise<Buffer> {
  return files.inScratch(async (folder) => {
    const target = join(folder, 'marked.pdf');
    const hasCopy = await files.has(sha256, 'reading');
    const source = files.pathOf(sha256, hasCopy ? 'reading' : 'original');
    await inBoundedWorker({ kind: 'mark', source, target, ...marks }, LIMIT_MS);
    return readFile(target);
  });
}
