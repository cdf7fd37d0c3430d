// Under which type the files of documents are handed out, and how long a browser may keep them.
import type { DocumentFormat } from '@hop/shared/documents/document.js';

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
export const mediaTypeOf: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${OPEN_XML}.wordprocessingml.document`,
  xlsx: `${OPEN_XML}.spreadsheetml.sheet`,
  pptx: `${OPEN_XML}.presentationml.presentation`,
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** What a document is, is in its name; what is taken back after the meeting or kept off devices stays in no browser. */
export const cacheControl = (document: { recall: boolean; keepOffDevice: boolean }): string =>
  document.recall || document.keepOffDevice ? 'no-store' : 'private, max-age=31536000, immutable';
