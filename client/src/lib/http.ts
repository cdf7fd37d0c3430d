// Calls to the server over HTTP: slot header, JSON, one kind of error for a rule's no and one for no answer.
// Not for rows of a meeting: those come through live/.
import { Refusal, refusalStatus, type RefusalCode } from '@hop/shared/core/refusal.js';
import { z } from 'zod';
import { currentSlot, SLOT_HEADER } from './slot';

/** No answer came: network gone, server stopped, too slow. Worth trying again, unlike a Refusal. */
export class Unreachable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Unreachable';
  }
}

export interface Answer {
  body: unknown;
  /** Server time of the answer in epoch ms, to the second; null when the header is missing. */
  serverTime: number | null;
  /** Not of the server but of what this device keeps of it. */
  kept?: true;
}
export interface CallOptions {
  body?: unknown;
  /** Default 10 s. */
  timeoutMs?: number;
  signal?: AbortSignal;
  /** It is sent even when the page goes meanwhile; nobody hears the answer then. */
  outlivesPage?: boolean;
  /** Another slot than this tab's. */
  slot?: string;
}
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
export type HttpCall = (method: Method, path: string, options?: CallOptions) => Promise<Answer>;

const codes = Object.keys(refusalStatus) as [RefusalCode, ...RefusalCode[]];
export const refusalWireSchema = z.object({
  code: z.enum(codes),
  message: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
});
const refusedSchema = z.object({ refusal: refusalWireSchema });

const codeOfStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid',
  409: 'conflict',
  413: 'tooLarge',
  426: 'outdated',
  429: 'throttled',
};
/**
 * What a proxy answers in its own words: while the server behind it restarts, or because of rules of its own. Only the server says who
 * may not see what; what this device keeps would be wiped for such a no.
 */
const GATEWAY_STATUS = [401, 403, 404, 502, 503, 504];

/** The error that an answer other than 2xx stands for. */
export function errorOf(status: number, body: unknown): Refusal | Unreachable {
  const refused = refusedSchema.safeParse(body);
  if (refused.success) {
    const { code, message, details } = refused.data.refusal;
    return new Refusal(code, message, details);
  }
  if (GATEWAY_STATUS.includes(status)) return new Unreachable(`status ${status}`);
  const code = codeOfStatus[status] ?? 'fault';
  return new Refusal(code, `core.${code}`);
}

export function parseJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Throws Refusal for a no, Unreachable for no answer, and the caller's own abort as it is. */
export const call: HttpCall = async (method, path, options = {}) => {
  // By hand: tablets that are some years old have neither AbortSignal.any nor AbortSignal.timeout.
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, options.timeoutMs ?? 10_000);
  options.signal?.addEventListener('abort', abort, { once: true });
  const headers: Record<string, string> = {
    accept: 'application/json',
    [SLOT_HEADER]: options.slot ?? currentSlot(),
  };
  if (options.body !== undefined) headers['content-type'] = 'application/json';
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, {
      method,
      headers,
      signal: stop.signal,
      cache: 'no-store',
      credentials: 'same-origin',
      ...(options.outlivesPage ? { keepalive: true } : {}),
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
    text = await response.text();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Unreachable(String(error));
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
  const body = parseJson(text);
  if (!response.ok) throw errorOf(response.status, body);
  const date = Date.parse(response.headers.get('date') ?? '');
  return { body, serverTime: Number.isNaN(date) ? null : date };
};

/** A call whose answer has a known shape. An answer of another shape is a fault of the server. */
export async function request<S extends z.ZodType>(
  schema: S,
  method: Method,
  path: string,
  options?: CallOptions,
): Promise<z.output<S>> {
  return schema.parse((await call(method, path, options)).body);
}
