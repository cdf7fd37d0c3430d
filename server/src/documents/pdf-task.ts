// What the bounded worker is asked and what it answers, for both sides.
import type { PageText } from './text-index.js';

/** Its first word: the thread lives, has loaded its engine and turns to the file. */
export const BEGUN = 'begun';

/** Why a file is no document: it is not a PDF, is broken, or asks for a password. */
export type PdfFault = 'notPdf' | 'damagedPdf' | 'passwordPdf';

export interface InspectTask {
  readonly kind: 'inspect';
  /** A file or its bytes. */
  readonly source: string | Uint8Array;
  /** Most memory that the PDF engine may take, in bytes. */
  readonly memoryBytes: number;
}
/** Writes `source` again to `target`, its page dictionaries packed into object streams. */
export interface RewriteTask {
  readonly kind: 'rewrite';
  readonly source: string;
  readonly target: string;
}
/** Puts `sources` behind `cover` into one file; their pages are numbered from 1 on. */
export interface PackTask {
  readonly kind: 'pack';
  readonly cover: string;
  readonly sources: readonly string[];
  readonly target: string;
}
/** The text of `count` pages, from page `from` on. */
export interface TextTask {
  readonly kind: 'text';
  readonly source: string;
  readonly memoryBytes: number;
  readonly from: number;
  readonly count: number;
}
/** One page as a PNG of this width. */
export interface PictureTask {
  readonly kind: 'picture';
  readonly source: string;
  readonly memoryBytes: number;
  readonly page: number;
  readonly width: number;
}
export type PdfTask = InspectTask | RewriteTask | PackTask | TextTask | PictureTask;

/** Pages that carry text, or why the file cannot be read at all. */
export type PdfText = PageText[] | { readonly fault: PdfFault };

export type Inspection =
  { readonly pages: number; readonly firstPage: string } | { readonly fault: PdfFault };
