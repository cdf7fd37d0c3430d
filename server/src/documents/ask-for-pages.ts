// Stages the work that makes a document's pages quick to open, or makes them at all. It runs after the commit: pages.job.ts.
import type { Work } from '../kernel/work.js';
import type { DocumentRow } from './document.entity.js';

/** Outbox work: see to it that the reading copy of a PDF is there. */
export const READING_COPY = 'document.readingCopy';
/** Outbox work: make a PDF of an Office file or an image. */
export const CONVERSION = 'document.conversion';

export function askForPages(work: Work, { id, sha256, format, pages }: DocumentRow): void {
  if (format === 'pdf') work.staging.job(READING_COPY, { sha256, pages }, work.now);
  else work.staging.job(CONVERSION, { documentId: id, sha256, format }, work.now);
}
