// The model of a list for spreadsheets: typed columns, plain rows. Not for documents that are signed (document.ts).
import type { TableColumn } from './document.js';

export type Cell = string | number;

export interface SpreadsheetColumn extends TableColumn {
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
}

/** A column of text, as wide as `width` characters. */
export const textColumn = (title: string, width: number): SpreadsheetColumn => ({
  ...{ title, width, share: width, align: 'left' },
});

export interface Spreadsheet {
  /** On the tab; at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SpreadsheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
