// The model of an official document (Decree 30/2020/NĐ-CP, Annex I): what is said, not how it is drawn.
// Minutes, invitations, notices and reports are all this; render-docx and render-pdf draw it.

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: 'justify' | 'center';
}

/** Numbered by its level when drawn: I. → 1. → a); the text carries no number. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface TableColumn {
  readonly title: string;
  /** Share of the text width; shares are relative to each other. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Room to write by hand; rows are as high as their text where it is left out. */
  readonly leastRowMm?: number;
  /** Drawn bold under the rows. */
  readonly total?: readonly string[];
}

/** Starts a new page with a centred title of its own. */
export interface Appendix {
  readonly kind: 'appendix';
  readonly title: string;
  readonly subject: string;
}

export type Block = Paragraph | Heading | Table | Appendix;

/** Number within the kind and year, and its symbol (`BB-UBND`); `null` leaves the place for the clerk to fill. */
export interface DocumentNumber {
  readonly sequence: number | null;
  readonly symbol: string;
}

/** A calendar date; a `null` day is left blank, as in a draft. */
export interface DocumentDate {
  readonly day: number | null;
  readonly month: number;
  readonly year: number;
}

export interface Signature {
  /** One line each: authority (TM., KT., TL.), then position. */
  readonly titles: readonly string[];
  /** Empty when the signer is not known yet. */
  readonly name: string;
}

/** `B` lets one renderer accept more kinds of block than another. */
export interface OfficialDocument<B = Block> {
  readonly parentBody?: string;
  readonly issuingBody: string;
  readonly number: DocumentNumber;
  readonly place: string;
  readonly date: DocumentDate;
  /** Tên loại in capitals: BIÊN BẢN, GIẤY MỜI, THÔNG BÁO. */
  readonly documentKind: string;
  readonly subjectLine: string;
  readonly draft?: boolean;
  readonly blocks: readonly B[];
  /** Minutes carry a left one (the secretary); other documents only the right one. */
  readonly leftSignature?: Signature;
  readonly rightSignature: Signature;
  /** Without the leading dash; the last one is usually the archive. */
  readonly recipients: readonly string[];
  /** After the signatures, each from a new page. */
  readonly appendices?: readonly B[];
  /** Lines, 1 to 1.5; 1.15 when not given. */
  readonly lineSpacing?: number;
}

/** A justified paragraph with the first-line indent; a plain string is one upright run. */
export function paragraph(...parts: (string | Run)[]): Paragraph {
  return {
    kind: 'paragraph',
    runs: parts.map((part) => (typeof part === 'string' ? { text: part } : part)),
    align: 'justify',
  };
}

export function centred(...parts: (string | Run)[]): Paragraph {
  return { ...paragraph(...parts), align: 'center' };
}

export function heading(level: Heading['level'], text: string): Heading {
  return { kind: 'heading', level, text };
}

export function appendix(title: string, subject: string): Appendix {
  return { kind: 'appendix', title, subject };
}
