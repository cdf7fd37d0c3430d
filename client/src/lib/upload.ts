// Sends one file with progress. fetch cannot tell how much has left, so this alone uses XMLHttpRequest.
import type { z } from 'zod';
import { errorOf, parseJson, Unreachable } from './http';
import { currentSlot, SLOT_HEADER } from './slot';

interface UploadOptions<S extends z.ZodType> {
  schema: S;
  body: FormData | Blob;
  method?: 'POST' | 'PUT';
  headers?: Record<string, string>;
  /** `total` is 0 where the browser does not know it. */
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: AbortSignal;
}

/** Throws Refusal for a no, Unreachable when the connection breaks, AbortError when the caller stops it. */
export function upload<S extends z.ZodType>(
  path: string,
  options: UploadOptions<S>,
): Promise<z.output<S>> {
  const stopped = () => new DOMException('upload stopped', 'AbortError');
  return new Promise((resolve, reject) => {
    if (options.signal?.aborted) return reject(stopped());
    const xhr = new XMLHttpRequest();
    xhr.open(options.method ?? 'POST', path);
    xhr.setRequestHeader('accept', 'application/json');
    xhr.setRequestHeader(SLOT_HEADER, currentSlot());
    for (const [name, value] of Object.entries(options.headers ?? {}))
      xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) =>
      options.onProgress?.(event.loaded, event.lengthComputable ? event.total : 0);
    xhr.onload = () => {
      const body = parseJson(xhr.responseText);
      if (xhr.status < 200 || xhr.status >= 300) return reject(errorOf(xhr.status, body));
      const parsed = options.schema.safeParse(body);
      return parsed.success ? resolve(parsed.data) : reject(parsed.error);
    };
    xhr.onerror = () => reject(new Unreachable('upload broke off'));
    xhr.onabort = () => reject(stopped());
    options.signal?.addEventListener('abort', () => xhr.abort(), { once: true });
    xhr.send(options.body);
  });
}
