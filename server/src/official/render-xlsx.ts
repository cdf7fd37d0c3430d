// Writes a list as an Excel file. Text is stored as text and numbers as numbers; nothing typed becomes a formula.
import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { plainText } from './plain-text.js';
import type { Cell, Spreadsheet } from './spreadsheet.js';

export function renderXlsx({ name, columns, rows }: Spreadsheet): Promise<Buffer> {
  const head = columns.map(({ title }): CellObject => ({
    ...{ value: title, type: String, fontWeight: 'bold', align: 'center', wrap: true },
    ...{ alignVertical: 'center', borderStyle: 'thin' },
  }));
  const body = rows.map((cells) => cells.map((cell, index) => cellOf(cell, columns[index]?.align)));
  return writeXlsxFile([head, ...body], {
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

const cellOf = (cell: Cell, align: CellObject['align']): CellObject => ({
  ...(typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: plainText(cell), type: String }),
  ...{ align, alignVertical: 'center', wrap: true, borderStyle: 'thin' },
});
