// The bytes of a file, piece by piece: from what this device keeps, or else from the server. A piece that does not come is asked
// for again until it does: the PDF engine itself would give the page up for good after one cut.
import { askRange, pause } from '../../lib/byte-ranges';
import { Unreachable } from '../../lib/http';
import { keptBytes } from './kept-bytes';

/** Enough for the head of most reading copies and for their first page, which stands next, even where it is a scan; in bytes. */
const FIRST_BYTES = 192 * 1024;
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

interface Expected {
  readonly url: string;
  readonly bytes: Promise<FileBytes>;
}
/** So long a file that was asked for early waits for the one who opens it. */
const EXPECTED_MS = 10_000;
let expected: Expected | null = null;

/** Asks for the beginning of a file that is about to be opened: it comes while the screen is still busy with the tap. */
export function expectBytes(url: string): void {
  if (expected?.url === url) return;
  const mine: Expected = { url, bytes: begin(url) };
  expected = mine;
  // Who opens it is told what went wrong.
  mine.bytes.catch(() => undefined);
  setTimeout(() => {
    if (expected !== mine) return;
    expected = null;
    void mine.bytes.then(
      (bytes) => bytes.stop(),
      () => undefined,
    );
  }, EXPECTED_MS);
}

/** Throws Refusal when the server says no, Unreachable when nothing came. */
export function openBytes(url: string): Promise<FileBytes> {
  const early = expected?.url === url ? expected.bytes : null;
  if (early !== null) expected = null;
  return early ?? begin(url);
}

function begin(url: string): Promise<FileBytes> {
  const kept = keptBytes(url, FIRST_BYTES);
  return kept === null ? overNetwork(url) : kept.then((found) => found ?? overNetwork(url));
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
