// Is this file the PDF it claims, and how many pages has it? Asked in a bounded worker; a file that breaks the worker is damaged.
import { stat } from 'node:fs/promises';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { carriesSecretMark } from '@hop/shared/documents/secret-mark.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import type { Inspection } from './pdf-task.js';

/** A council's largest scan (180 pages, 28 MB) takes under a second. */
const LIMIT_MS = 20_000;
/** The engine holds the file twice and needs room to work. */
const ROOM_BYTES = 256 * 1024 * 1024;

/** Most memory, in bytes, that the PDF engine may take for a file of this size. */
export const memoryFor = (sizeBytes: number): number => ROOM_BYTES + 2 * sizeBytes;

/** Pages of a PDF given as a path or as bytes. Throws the refusal that says what is wrong with it. */
export async function inspectPdf(source: string | Uint8Array): Promise<{ pages: number }> {
  const sizeBytes = typeof source === 'string' ? (await stat(source)).size : source.byteLength;
  if (sizeBytes === 0) throw documentRefusals.emptyFile();
  const memoryBytes = memoryFor(sizeBytes);
  const inspection = await inBoundedWorker<Inspection>(
    { kind: 'inspect', source, memoryBytes },
    LIMIT_MS,
  ).catch((error: unknown): Inspection => {
    if (error instanceof WorkerStopped) return { fault: 'damagedPdf' };
    throw error;
  });
  if ('fault' in inspection) throw documentRefusals[inspection.fault]();
  if (carriesSecretMark(inspection.firstPage)) throw documentRefusals.stateSecret();
  return { pages: inspection.pages };
}
