// What the bounded worker is asked and what it answers, for both sides.
import type { DocumentFormat } from '@hop/shared/documents/document.js';

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
/** Looks into a zipped Office file. */
export interface ArchiveTask {
  readonly kind: 'archive';
  readonly source: string;
}
/** Looks at an image; makes a PDF of it where there is a target. */
export interface ImageTask {
  readonly kind: 'image';
  readonly source: string;
  readonly format: 'jpeg' | 'png';
  readonly target?: string;
}
export type PdfTask = InspectTask | RewriteTask | ArchiveTask | ImageTask;

export type ArchiveInspection =
  | {
      readonly format: Extract<DocumentFormat, 'docx' | 'xlsx' | 'pptx'>;
      readonly firstLines: string;
    }
  | { readonly fault: 'unknownFormat' | 'damagedOffice' | 'swollenOffice' | 'macroOffice' };
export type ImageFault = 'damagedImage' | 'hugeImage';
export type ImageInspection = { readonly fault: ImageFault } | null;

export type Inspection =
  { readonly pages: number; readonly firstPage: string } | { readonly fault: PdfFault };
