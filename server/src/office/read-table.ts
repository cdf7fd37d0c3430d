// A list that somebody keeps in Excel or as text, as rows of plain words. Bounded in bytes, rows and cells; what cannot be read is
// refused in words. What the columns mean: shared/office/import-columns.ts.
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

export interface Table {
  /** Of the sheet that was read; empty for text. */
  readonly sheet: string;
  /** As in the file, empty ones too, so that a row's number is its index + 1. */
  readonly rows: readonly (readonly string[])[];
}

/** An office of thousands of people is imported in parts; a longer table is not a list of people. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 60;
/** In bytes: ten thousand full rows weigh about a megabyte. */
export const MOST_BYTES = 10 * 1024 * 1024;

const startsWith = (bytes: Buffer, ...head: number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

/** Throws the refusal that says what is wrong with the file. */
export async function readTable(bytes: Buffer): Promise<Table> {
  if (bytes.length === 0) throw officeRefusals.notTable();
  if (startsWith(bytes, 0x50, 0x4b)) return readXlsx(bytes);
  // The binary format of Excel before 2007.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw officeRefusals.oldExcel();
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, 4096).includes(0))
    throw isUtf16(bytes) ? officeRefusals.notUtf8() : officeRefusals.notTable();
  return { sheet: '', rows: readCsv(bytes) };
}

const isUtf16 = (bytes: Buffer): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
