// Lists as offices really keep them, and files that mean harm: everything is read or refused in words, and never without a bound.
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { renderXlsx } from '../official/render-xlsx.js';
import { MOST_ROWS, readTable } from './read-table.js';

const csv = (text: string): Buffer => Buffer.from(text, 'utf8');
const keyOf = (bytes: Buffer): Promise<string> =>
  readTable(bytes).then(
    () => 'read',
    (refusal: Refusal) => refusal.key,
  );

/** A workbook of one sheet, its XML as given. */
async function workbook(sheet: string | Buffer, strings = ''): Promise<Buffer> {
  const zip = new JSZip();
  zip.file(
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="Thành phần" sheetId="1" r:id="rId1"/></sheets></workbook>',
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/sheet1.xml', sheet);
  if (strings !== '') zip.file('xl/sharedStrings.xml', strings);
  const compressionOptions = { level: 1 };
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions });
}
const sheetOf = (rows: string, more = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`;

describe('a workbook', () => {
  it('that our own lists are written as is read back cell by cell', async () => {
    const bytes = await renderXlsx({
      name: 'Thành phần',
      columns: ['Họ và tên', 'Số'].map((title) => ({
        ...{ title, width: 10, share: 1, align: 'left' as const },
      })),
      rows: [
        ['Nguyễn Văn Ất', 7],
        ['=SUM(A1)', 0],
      ],
    });
    expect(await readTable(bytes)).toEqual({
      sheet: 'Thành phần',
      rows: [
        ['Họ và tên', 'Số'],
        ['Nguyễn Văn Ất', '7'],
        ['=SUM(A1)', '0'],
      ],
    });
  });

  it('gives what a formula came to, numbers as people read them, and inline and shared words', async () => {
    const sheet = sheetOf(
      '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><f>A1&amp;B1</f><v>9.12345678E8</v></c>' +
        '<c r="D2" t="inlineStr"><is><t>trong </t><t>ô</t></is></c><c r="E2" t="e"><v>#REF!</v></c></row>',
    );
    const strings = '<sst><si><t>bỏ</t></si><si><r><t>Họ </t></r><r><t>tên</t></r></si></sst>';
    expect((await readTable(await workbook(sheet, strings))).rows).toEqual([
      [],
      ['Họ tên', '912345678', '', 'trong ô', ''],
    ]);
  });

  it('fills cells that are merged downwards, and leaves a title over the columns where it is', async () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1" t="str"><v>DANH SÁCH</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><v>Phòng Nội vụ</v></c><c r="B2" t="str"><v>An</v></c></row>' +
        '<row r="3"><c r="B3" t="str"><v>Bình</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
    );
    expect((await readTable(await workbook(sheet))).rows).toEqual([
      ['DANH SÁCH'],
      ['Phòng Nội vụ', 'An'],
      ['Phòng Nội vụ', 'Bình'],
    ]);
  });

  it('of a million rows is refused after the last one that may be, without holding it', async () => {
    const row = csv('<row><c><v>1</v></c></row>');
    const rows = Buffer.alloc(row.length * 1_000_000, row);
    const ends = ['<worksheet><sheetData>', '</sheetData></worksheet>'].map(csv);
    const bytes = await workbook(Buffer.concat([ends[0]!, rows, ends[1]!]));
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    expect(await keyOf(bytes)).toBe('office.tooManyRows');
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('that swells is stopped before it fills the memory', async () => {
    const blanks = Buffer.alloc(100 * 1024 * 1024, ' ');
    const bytes = await workbook(
      Buffer.concat([csv('<worksheet><sheetData>'), blanks, csv('</sheetData></worksheet>')]),
    );
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await keyOf(bytes)).toBe('office.tableTooLarge');
  });

  it('that is cut off, or is some other zip, is refused in words', async () => {
    const whole = await workbook(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(await keyOf(whole.subarray(0, whole.length - 40))).toBe('office.damagedTable');
    const other = await new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' });
    expect(await keyOf(other)).toBe('office.notTable');
    expect(await keyOf(await workbook('<worksheet><sheetData><row>'))).toBe('office.damagedTable');
  });
});

describe('text', () => {
  it.each([
    ['commas', 'Họ tên,Số\r\n"Lê, Văn A",1\r\n'],
    ['semicolons behind a mark of bytes', '\uFEFFHọ tên;Số\n"Lê, Văn A";1\n'],
    ['tabs', 'Họ tên\tSố\n"Lê, Văn A"\t1\n'],
  ])('with %s is read', async (_, text) => {
    expect((await readTable(csv(text))).rows).toEqual([
      ['Họ tên', 'Số'],
      ['Lê, Văn A', '1'],
    ]);
  });

  it('keeps empty rows, so that a row has the number it has in the file', async () => {
    const { rows } = await readTable(csv('a;b\n\nc;d\n'));
    expect(rows[2]).toEqual(['c', 'd']);
  });

  it('in another encoding than UTF-8, or longer than may be, is refused in words', async () => {
    expect(await keyOf(Buffer.from('Họ tên;Số\nNguy\u00ean;1', 'latin1'))).toBe('office.notUtf8');
    expect(await keyOf(Buffer.from('\uFEFFHọ;Số', 'utf16le'))).toBe('office.notUtf8');
    expect(await keyOf(csv('a;b\n'.repeat(MOST_ROWS + 1)))).toBe('office.tooManyRows');
  });
});

it('refuses what is no table: nothing, a PDF whatever its name, the Excel of before 2007', async () => {
  expect(await keyOf(Buffer.alloc(0))).toBe('office.notTable');
  expect(await keyOf(csv('%PDF-1.7\n…'))).toBe('office.notTable');
  expect(await keyOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('office.oldExcel');
});
