// The rows that are not written, as a file to be mended where the list is kept.
import { importColumns, type ImportColumn } from '@hop/shared/office/import-columns.js';
import type { CheckedRow } from '@hop/shared/office/import-rules.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** Typed text stays text: a spreadsheet calculates nothing that somebody typed. */
const field = (text: string): string =>
  `"${/^[\t\r=+\-@]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

export function errorRows(
  rows: readonly CheckedRow[],
  headings: Readonly<Record<ImportColumn, string>>,
): Blob {
  const lines = [
    importColumns.map((column) => headings[column]),
    ...rows.map(({ input }) => importColumns.map((column) => input[column])),
  ];
  const text = lines.map((cells) => cells.map(field).join(',')).join('\r\n');
  return new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' });
}
