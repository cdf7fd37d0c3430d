// Paper, margins and type sizes that both renderers share, so that DOCX and PDF agree.

export const PAPER_MM = { width: 210, height: 297 } as const;
export const MARGIN_MM = { top: 20, bottom: 20, left: 30, right: 15 } as const;
/** Page number: its upper edge, from the top of the sheet. */
export const PAGE_NUMBER_TOP_MM = 10;
export const FIRST_LINE_INDENT_MM = 10;
/** Left column of the heading and of the signatures; the rest belongs to the right one. */
export const LEFT_COLUMN_SHARE = 0.42;
/** Room for a signature image and half a seal. */
export const SIGNATURE_BOX_MM = { width: 45, height: 30 } as const;

/** Sizes in points. */
export const SIZE = {
  nation: 12,
  motto: 13,
  body: 14,
  number: 13,
  date: 13,
  documentKind: 14,
  subjectLine: 14,
  signature: 14,
  signHere: 12,
  recipientsTitle: 12,
  recipients: 11,
  pageNumber: 13,
  table: 12,
} as const;

export const PARAGRAPH_GAP_PT = 6;
export const DEFAULT_LINE_SPACING = 1.15;

export function mmToPoints(mm: number): number {
  return (mm * 72) / 25.4;
}

/** Twentieths of a point, the unit of DOCX. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}
