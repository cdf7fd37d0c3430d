// Under which type the files of documents are handed out.
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
