// The columns of a list of people as offices write it, and finding them in a table by their headings. Pure.
import { foldMarks } from '../core/fold.js';

export const importColumns = [
  'honorific',
  'name',
  'position',
  'unit',
  'phone',
  'email',
  'role',
  'votingRight',
  'site',
  'seat',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** For each column of the table what it holds; null: nothing that is taken over. */
export type ColumnMatch = readonly (ImportColumn | null)[];

/** Headings without marks. What contains one of these words and no better one is taken for it. */
const headings: Readonly<Record<ImportColumn, readonly string[]>> = {
  honorific: ['xung ho', 'ong/ba', 'danh xung', 'title', 'honorific'],
  name: ['ho va ten', 'ho ten', 'ho, ten', 'ten dai bieu', 'full name', 'name'],
  position: ['chuc vu', 'chuc danh', 'position'],
  unit: ['don vi', 'co quan', 'phong ban', 'noi cong tac', 'to dai bieu', 'unit'],
  phone: ['so dien thoai', 'dien thoai', 'di dong', 'sdt', 'phone', 'mobile'],
  email: ['email', 'e-mail', 'thu dien tu', 'hop thu'],
  role: ['vai tro', 'tu cach', 'role'],
  votingRight: ['bieu quyet', 'voting'],
  site: ['diem cau', 'site'],
  seat: ['ghe', 'cho ngoi', 'seat'],
};

function columnOf(heading: string): ImportColumn | null {
  const plain = foldMarks(heading);
  if (plain === '') return null;
  const exact = importColumns.find((column) => headings[column].includes(plain));
  if (exact) return exact;
  let best: { column: ImportColumn; length: number } | null = null;
  for (const column of importColumns)
    for (const word of headings[column])
      if (plain.includes(word) && word.length > (best?.length ?? 0))
        best = { column, length: word.length };
  return best?.column ?? null;
}

/** What a row of headings says; each column is matched once, the first heading wins. */
export function matchColumns(row: readonly string[]): ColumnMatch {
  const taken = new Set<ImportColumn>();
  return row.map((heading) => {
    const column = columnOf(heading);
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
}

/** Titles, empty rows and the name of the office may stand above the headings. */
const HEADING_WITHIN = 20;

/** Index of the row of headings: the first that names people and one thing more; null: there is none. */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const at = rows.slice(0, HEADING_WITHIN).findIndex((row) => {
    const match = matchColumns(row);
    return match.includes('name') && match.filter((column) => column !== null).length > 1;
  });
  return at === -1 ? null : at;
}

export type ImportInput = Readonly<Record<ImportColumn, string>>;

/** One row of the table by its columns; what is not matched is empty. */
export function inputOf(row: readonly string[], match: ColumnMatch): ImportInput {
  const input: Record<string, string> = Object.fromEntries(importColumns.map((one) => [one, '']));
  for (const [at, column] of match.entries())
    if (column !== null)
      input[column] = (row[at] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  return input as ImportInput;
}
