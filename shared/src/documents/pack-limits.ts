// How a printed set is divided: each volume is put together in the server's memory, so that none may be larger than this.
import { z } from 'zod';
import type { Document } from './document.js';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_PAGES = 500;
/** One document is never divided; a larger one is taken by itself, as it was handed in. */
const MAX_DOCUMENT_BYTES = 128 * 1024 * 1024;
const MAX_DOCUMENT_PAGES = 3_000;

type Sized = Pick<Document, 'pages' | 'sizeBytes'>;

export const fitsPack = ({ pages, sizeBytes }: Sized): boolean =>
  pages <= MAX_DOCUMENT_PAGES && sizeBytes <= MAX_DOCUMENT_BYTES;

/** In the order given, each volume as full as it may be. */
export function volumesOf<D extends Sized>(documents: readonly D[]): D[][] {
  const volumes: D[][] = [];
  let [pages, bytes] = [0, 0];
  for (const document of documents) {
    pages += document.pages;
    bytes += document.sizeBytes;
    const last = volumes.at(-1);
    if (last !== undefined && pages <= MAX_PAGES && bytes <= MAX_BYTES) {
      last.push(document);
      continue;
    }
    volumes.push([document]);
    [pages, bytes] = [document.pages, document.sizeBytes];
  }
  return volumes;
}

/** How far the making of a volume is. */
export const packProgressSchema = z.object({
  volumes: z.number().int(),
  made: z.number().int(),
  pages: z.number().int(),
  ready: z.boolean(),
});
export type PackProgress = z.output<typeof packProgressSchema>;
