// The bytes of a file, piece by piece: from what this device keeps, or else from the server. A piece that does not come is asked
// for again until it does: the PDF engine itself would give the page up for good after one cut.
import { askRange, pause } from '../../lib/byte-ranges';
import { Unreachable } from '../../lib/http';
import { keptBytes } from './kept-bytes';

/** Enough for the head and the page list of most reading copies, in bytes. */
const FIRST_BYTES = 64 * 1024;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

export interface FileBytes {
  readonly totalBytes: number;
  /** From byte 0 on; all of the file when it is as long as `totalBytes`. */
  readonly first: Uint8Array<ArrayBuffer>;
  /** `end` is not included. Rejects only after `stop`, or when the server says no. */
  read(begin: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
  stop(): void;
}

/** Throws Refusal when the server says no, Unreachable when nothing came. */
export async function openBytes(url: string): Promise<FileBytes> {
  return (await keptBytes(url, FIRST_BYTES)) ?? overNetwork(url);
}

async function overNetwork(url: string): Promise<FileBytes> {
  const stop = new AbortController();
  const { signal } = stop;
  const start = await askRange(url, 0, FIRST_BYTES, signal);
  return {
    totalBytes: start.totalBytes,
    first: start.bytes,
    stop: () => stop.abort(),
    async read(begin, end) {
      for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
        try {
          const piece = await askRange(url, begin, end, signal);
          return piece.partial ? piece.bytes : piece.bytes.subarray(begin, end);
        } catch (error) {
          if (!(error instanceof Unreachable) || signal.aborted) throw error;
        }
        await pause(wait, signal);
        signal.throwIfAborted();
      }
    },
  };
}
