// Lists for spreadsheets, read back: Vietnamese letters, quoting, and that nothing typed is ever calculated.
import { expect, it } from 'vitest';
import { rowsOfCsv, rowsOfXlsx } from '../testing/handed-out.js';
import { renderCsv } from './render-csv.js';
import { renderXlsx } from './render-xlsx.js';
import type { Spreadsheet } from './spreadsheet.js';

const column = { share: 1, width: 20, align: 'left' } as const;
const sheetOf = (...names: string[]): Spreadsheet => ({
  name: 'Danh sách',
  columns: [
    { ...column, title: 'STT' },
    { ...column, title: 'Họ và tên' },
  ],
  rows: names.map((name, index) => [index + 1, name]),
});

it('CSV keeps letters, commas and quotation marks, in lines that end with CRLF', () => {
  const sheet = sheetOf('Nguyễn Thị Ái', 'Chủ tịch, "quyền"');
  expect(rowsOfCsv(renderCsv(sheet))).toEqual([
    ['STT', 'Họ và tên'],
    ['1', 'Nguyễn Thị Ái'],
    ['2', 'Chủ tịch, "quyền"'],
  ]);
  expect(renderCsv(sheet).toString('utf8')).toContain('2,"Chủ tịch, ""quyền"""\r\n');
});

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '＝1',
  '=HYPERLINK("http://a","b")',
])('CSV keeps %j from being taken for a formula', (typed) => {
  const [, [, written = ''] = []] = rowsOfCsv(renderCsv(sheetOf(typed)));
  expect(written.startsWith("'")).toBe(true);
  expect(written.slice(1).trim()).toBe(typed.trim());
});

it('CSV leaves a number and a sign inside a text alone', () => {
  const sheet = { ...sheetOf(), rows: [[-1, 'tổ 1-2 = ba']] };
  expect(rowsOfCsv(renderCsv(sheet))[1]).toEqual(['-1', 'tổ 1-2 = ba']);
});

it('an Excel file holds typed formulas as text, numbers as numbers, and no character that XML cannot hold', async () => {
  const { rows, xml } = await rowsOfXlsx(
    await renderXlsx(sheetOf('=1+1', '<b>Ái</b> & "x"', 'a\u0000\u202Eb')),
  );
  expect(rows).toEqual([
    ['STT', 'Họ và tên'],
    ['1', '=1+1'],
    ['2', '<b>Ái</b> & "x"'],
    ['3', 'ab'],
  ]);
  expect(xml).not.toMatch(/<f[ >]/);
});
