// Where the file of a document and its text are read. Browsers keep what lies behind an address for good, so another file gets another address.
import type { Document } from '@hop/shared/documents/document.js';

export type Filed = Pick<Document, 'id' | 'sha256'>;
/** Enough of the hash to tell two files apart. */
const MARK_LENGTH = 12;
export const fileMark = (sha256: string): string => sha256.slice(0, MARK_LENGTH);

export const fileUrl = (meetingId: string, { id, sha256 }: Filed): string =>
  `/api/meetings/${meetingId}/documents/${id}/file?v=${fileMark(sha256)}`;

/** The words of its pages, for searching without a network. */
export const textUrl = (meetingId: string, { id, sha256 }: Filed): string =>
  `/api/meetings/${meetingId}/documents/${id}/text?v=${fileMark(sha256)}`;
