// Takes one file in for another capability: received within a limit, inspected like every document, kept under its hash.
import type { Readable } from 'node:stream';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { cleanFileName } from './file-name.js';
import { TooManyBytes, type FileStore, type StoredFile } from './file-store.js';
import { inspectFile, type InspectedFile } from './inspect-file.js';

export interface TakenFile extends StoredFile, InspectedFile {
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
  const name = newId();
  try {
    await files.append(name, bytes, { fromBytes: 0, limitBytes, signal });
    if ((await files.arrivedBytes(name)) === 0) throw documentRefusals.emptyFile();
    const inspected = await inspectFile(files.incomingPath(name), givenName);
    const fileName = cleanFileName(givenName, inspected.format);
    return { ...(await files.keep(name)), ...inspected, fileName };
  } catch (error) {
    await files.discard(name);
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
