// One piece of a file of the server, with the session slot of this tab, and the wait before asking again.
import { errorOf, parseJson, Unreachable } from './http';
import { currentSlot, SLOT_HEADER } from './slot';

export interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly totalBytes: number;
  /** False where the whole file came instead. */
  readonly partial: boolean;
}

/** `end` is not included. Throws Refusal when the server says no, Unreachable when nothing came. */
export async function askRange(
  url: string,
  begin: number,
  end: number,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<Piece> {
  const headers = { [SLOT_HEADER]: currentSlot(), range: `bytes=${begin}-${end - 1}` };
  let response: Response;
  let buffer: ArrayBuffer;
  try {
    response = await fetch(url, { headers, signal, cache, credentials: 'same-origin' });
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
export function pause(ms: number, signal: AbortSignal): Promise<void> {
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
