// Writes a list as CSV: RFC 4180, in UTF-8 with the mark by which Excel knows it.
import { plainText } from './plain-text.js';
import type { Cell, Spreadsheet } from './spreadsheet.js';

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for a formula, also behind blanks and in its full-width form. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** Typed text stays text: an apostrophe keeps a spreadsheet from calculating it. */
function field(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = `${FORMULA.test(cell) ? "'" : ''}${plainText(cell)}`;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function renderCsv({ columns, rows }: Spreadsheet): Buffer {
  const lines = [columns.map((column) => column.title), ...rows];
  const text = lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
  return Buffer.from(BYTE_ORDER_MARK + text, 'utf8');
}
