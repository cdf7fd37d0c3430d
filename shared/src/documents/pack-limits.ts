// How much one printed set may hold. All of it lies in the server's memory while it is put together.
import type { Document } from './document.js';

const MAX_BYTES = 120 * 1024 * 1024;
const MAX_PAGES = 3_000;

export function fitsOnePack(documents: readonly Pick<Document, 'pages' | 'sizeBytes'>[]): boolean {
  const pages = documents.reduce((sum, one) => sum + one.pages, 0);
  const bytes = documents.reduce((sum, one) => sum + one.sizeBytes, 0);
  return pages <= MAX_PAGES && bytes <= MAX_BYTES;
}
