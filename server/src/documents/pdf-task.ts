// What the bounded worker is asked and what it answers, for both sides.
import type { DocumentFormat } from '@hop/shared/documents/document.js';
import type { PageText } from './text-index.js';

/** Its first word: the thread lives, has loaded its engine and turns to the file. */
export const BEGUN = 'begun';

/** So many pages are done, of a task that takes long. */
export interface Progress {
  readonly done: number;
}

/** What a thread says at the end of a task, and whether it may be given another. */
export interface Answered {
  readonly answer: unknown;
  readonly isSound: boolean;
}

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
/** Puts `sources` behind `cover` into one file, with `feet` below their pages one after the other; null: nothing there. */
export interface PackTask {
  readonly kind: 'pack';
  readonly cover: string | null;
  readonly sources: readonly PackSource[];
  readonly feet: readonly string[] | null;
  readonly target: string;
}
export interface PackSource {
  readonly path: string;
  /** Over each of its pages; null for nothing. */
  readonly head: string | null;
  /** Across each of its pages; null for nothing. */
  readonly mark: string | null;
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

/** Red, green, blue, each from 0 to 1. */
export type Rgb = readonly [number, number, number];
/** One thing drawn over a page, in points from the top left of the page as it is read. */
export interface PageMark {
  readonly page: number;
  /** Its number in the list; null for what explains itself. */
  readonly number: number | null;
  readonly ink: Rgb;
  readonly tint: Rgb;
  readonly strokes: readonly (readonly (readonly [number, number])[])[];
  /** Left, top, width, height. */
  readonly areas: readonly (readonly [number, number, number, number])[];
  readonly underlines: boolean;
  readonly spot: readonly [number, number] | null;
}
export interface MarkList {
  readonly title: string;
  readonly lines: readonly string[];
  readonly entries: readonly {
    readonly head: string;
    readonly quote: string;
    readonly text: string;
  }[];
}
/** Draws marks over the pages of `source` and puts their list behind. */
export interface MarkTask {
  readonly kind: 'mark';
  readonly source: string;
  readonly target: string;
  readonly marks: readonly PageMark[];
  readonly list: MarkList;
}

/** Pages that carry text, or why the file cannot be read at all. */
export type PdfText = PageText[] | { readonly fault: PdfFault };
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
export type PdfTask =
  | InspectTask
  | RewriteTask
  | PackTask
  | MarkTask
  | TextTask
  | PictureTask
  | ArchiveTask
  | ImageTask;

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
