// What a file is, by its first bytes and never by its name.
import type { DocumentFormat } from '@hop/shared/documents/document.js';

/** Readers look for the header of a PDF in this many first bytes. */
export const HEAD_BYTES = 1024;

export type FileKind =
  | Extract<DocumentFormat, 'pdf' | 'jpeg' | 'png'>
  /** A container: Office since 2007, or anything else that is zipped. */
  | 'zip'
  /** The container of Office before 2007, and of newer files with a password. */
  | 'compound'
  | 'heic'
  | 'unknown';

const begins = (head: Buffer, ...bytes: number[]): boolean =>
  head.subarray(0, bytes.length).equals(Buffer.from(bytes));

export function kindOf(head: Buffer): FileKind {
  if (begins(head, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(head, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (begins(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'compound';
  if (/^ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/.test(head.toString('latin1', 4, 12)))
    return 'heic';
  return head.subarray(0, HEAD_BYTES).includes('%PDF-') ? 'pdf' : 'unknown';
}
