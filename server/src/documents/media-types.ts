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

/**
 * A browser may keep the bytes but asks before it shows them again: rights end, by a recall, a removal or a sign-out, and the answer
 * to an unchanged file is a short 304. What is taken back after the meeting, and carries its reader's name, stays in no browser, and
 * neither does what is kept off devices.
 */
export const cacheControl = (recall: boolean, keepOffDevice = false): string =>
  recall || keepOffDevice ? 'no-store' : 'private, no-cache';
