// The bytes of a file, piece by piece, with the session slot of this tab. A piece that does not come is asked for again
// until it does: the PDF engine itself would give the page up for good after one cut.
import { errorOf, parseJson, Unreachable } from '../../lib/http';
import { currentSlot, SLOT_HEADER } from '../../lib/slot';

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

async function ask(url: string, begin: number, end: number, signal: AbortSignal) {
  const headers = { [SLOT_HEADER]: currentSlot(), range: `bytes=${begin}-${end - 1}` };
  let response: Response;
  let buffer: ArrayBuffer;
  try {
    response = await fetch(url, { headers, signal, credentials: 'same-origin' });
    buffer = await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Unreachable(String(error));
  }
  if (!response.ok) throw errorOf(response.status, parseJson(new TextDecoder().decode(buffer)));
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1];
  return {
    bytes: new Uint8Array(buffer),
    totalBytes: total === undefined ? buffer.byteLength : Number(total),
    partial: response.status === 206,
  };
}

/** Waits, but no longer than until the device says that the network is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      signal.removeEventListener('abort', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    addEventListener('online', go);
    signal.addEventListener('abort', go);
  });
}

/** Throws Refusal when the server says no, Unreachable when nothing came. */
export async function openBytes(url: string): Promise<FileBytes> {
  const stop = new AbortController();
  const { signal } = stop;
  const start = await ask(url, 0, FIRST_BYTES, signal);
  return {
    totalBytes: start.totalBytes,
    first: start.bytes,
    stop: () => stop.abort(),
    async read(begin, end) {
      for (let wait = FIRST_WAIT_MS; ; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
        try {
          const piece = await ask(url, begin, end, signal);
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
