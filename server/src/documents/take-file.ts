// Takes one file in for another capability: received within a limit, inspected like every document, kept under its hash.
import type { Readable } from 'node:stream';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { cleanFileName } from './file-name.js';
import { TooManyBytes, type FileStore, type StoredFile } from './file-store.js';
import { inspectPdf } from './inspect-pdf.js';

export interface TakenFile extends StoredFile {
  pages: number;
  /** As it is kept: the base name, without marks that disguise it. */
  fileName: string;
}
interface Incoming {
  givenName: string;
  bytes: Readable;
  limitBytes: number;
  /** Fires when the sender has gone. */
  signal: AbortSignal;
}

/** A refused file leaves nothing. */
export async function takeFile(
  files: FileStore,
  { givenName, bytes, limitBytes, signal }: Incoming,
): Promise<TakenFile> {
  try {
    const incoming = await files.receive(bytes, limitBytes, signal);
    try {
      const { pages } = await inspectPdf(incoming.path);
      await files.keep(incoming);
      const { sha256, sizeBytes } = incoming;
      return { sha256, sizeBytes, pages, fileName: cleanFileName(givenName) };
    } catch (error) {
      await files.discard(incoming);
      throw error;
    }
  } catch (error) {
    throw refusalFor(error, limitBytes);
  }
}

function refusalFor(error: unknown, limitBytes: number): unknown {
  if (error instanceof TooManyBytes) return documentRefusals.tooLarge({ limitBytes });
  const { code, name } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return documentRefusals.diskFull();
  // The sender broke off in the middle.
  return code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || name === 'AbortError'
    ? refusals.invalid()
    : error;
}
