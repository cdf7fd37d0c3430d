// A document whose file has only just come in, as far as versions, readers and reviews go. Its description is not here.
import type { Document, DocumentFormat } from './document.js';

/** Nobody has looked it over, and nobody is asked to. */
export const unreviewed = () => ({
  reviewState: 'unreviewed' as const,
  ...{ reviewerId: null, reviewedBy: null, reviewedAt: null, reviewNote: null },
});

/** Whether its pages can be shown at once: those of a PDF can. */
export const readingOf = (format: DocumentFormat): Document['reading'] =>
  format === 'pdf' ? 'ready' : 'pending';

/** Nothing of its text has been read. */
export const unread = () => ({
  textState: 'pending' as Document['textState'],
  textPages: 0,
});

/** `by`: the participant who handed it in, at `at` (epoch ms). */
export const firstVersion = (at: number, by: string | null, format: DocumentFormat = 'pdf') => ({
  ...{ format, reading: readingOf(format) },
  ...{ readerIds: null, internal: false, recall: false, recalledAt: null, keepOffDevice: false },
  ...unreviewed(),
  ...unread(),
  ...{ addedAt: at, versionNumber: 1, versionAt: at, versionBy: by, versionNote: '' },
});
