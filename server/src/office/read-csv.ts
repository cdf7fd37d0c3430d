// Rows of a text file with commas, semicolons or tabs between its cells, as spreadsheets write them.
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { CsvError, parse } from 'csv-parse/sync';
import { MOST_COLUMNS, MOST_ROWS } from './read-table.js';

const SEPARATORS = [';', ',', '\t'];

/** The one that stands most often in the first line that has any. */
function separatorOf(text: string): string {
  const line = text
    .split(/\r\n|\n|\r/, 50)
    .find((one) => SEPARATORS.some((mark) => one.includes(mark)));
  const count = (mark: string): number => (line ?? '').split(mark).length;
  return SEPARATORS.toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

export function readCsv(bytes: Buffer): string[][] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw officeRefusals.notUtf8();
  }
  try {
    const rows = parse(text, {
      ...{ bom: true, delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true },
      // One more than may be, so that too many are noticed.
      ...{ to: MOST_ROWS + 1, skip_empty_lines: false, max_record_size: 100_000 },
    }) as string[][];
    if (rows.length > MOST_ROWS) throw officeRefusals.tooManyRows({ most: MOST_ROWS });
    return rows.map((row) => row.slice(0, MOST_COLUMNS));
  } catch (error) {
    if (error instanceof CsvError) throw officeRefusals.damagedTable();
    throw error;
  }
}
