// A table with a caption in a PDF: rows are never cut, the head is repeated on every page.
import type { Run, Table, TableColumn } from '../document.js';
import { mmToPoints, PARAGRAPH_GAP_PT, SIZE } from '../paper.js';
import type { Sheet, TextBox } from './sheet.js';

const PADDING_X = 4;
const PADDING_Y = 2.5;
const BORDER = 0.5;

interface Cell {
  readonly runs: readonly Run[];
  readonly box: TextBox;
}

export function drawTable(sheet: Sheet, table: Table): void {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const cells = (texts: readonly string[], bold: boolean, align?: TableColumn['align']): Cell[] => {
    let x = sheet.left;
    return table.columns.map((column, index) => {
      const width = (sheet.width * column.share) / shares;
      const box = {
        x: x + PADDING_X,
        width: width - 2 * PADDING_X,
        size: SIZE.table,
        align: align ?? column.align,
      };
      x += width;
      return { runs: [{ text: texts[index] ?? '', bold }], box };
    });
  };
  const head = cells(
    table.columns.map((column) => column.title),
    true,
    'center',
  );
  const rows = table.rows.map((row) => cells(row, false));
  if (table.total !== undefined) rows.push(cells(table.total, true));

  const caption: TextBox = { x: sheet.left, width: sheet.width, size: 13, align: 'center' };
  const captionRuns = [{ text: table.caption, bold: true }];
  const captionHeight =
    table.caption === '' ? 0 : sheet.lines(captionRuns, caption).length * sheet.lineHeight(13) + 4;
  const least = mmToPoints(table.leastRowMm ?? 0);
  const firstRow = rows[0] === undefined ? 0 : rowHeight(sheet, rows[0], least);
  sheet.ensure(captionHeight + rowHeight(sheet, head) + firstRow);
  if (captionHeight > 0) {
    sheet.text(captionRuns, caption);
    sheet.y += 4;
  }
  drawRow(sheet, head);
  for (const row of rows) {
    if (sheet.y + rowHeight(sheet, row, least) > sheet.bottom) {
      sheet.startPage();
      drawRow(sheet, head);
    }
    drawRow(sheet, row, least);
  }
  sheet.y += PARAGRAPH_GAP_PT + 4;
}

function rowHeight(sheet: Sheet, row: readonly Cell[], least = 0): number {
  const lines = Math.max(...row.map(({ runs, box }) => sheet.lines(runs, box).length));
  return Math.max(least, lines * sheet.lineHeight(SIZE.table) + 2 * PADDING_Y);
}

function drawRow(sheet: Sheet, row: readonly Cell[], least = 0): void {
  const top = sheet.y;
  const height = rowHeight(sheet, row, least);
  for (const { runs, box } of row) {
    sheet.pdf
      .lineWidth(BORDER)
      .rect(box.x - PADDING_X, top, box.width + 2 * PADDING_X, height)
      .stroke('black');
    const used = sheet.lines(runs, box).length * sheet.lineHeight(box.size);
    sheet.y = top + (height - used) / 2;
    sheet.text(runs, box);
  }
  sheet.y = top + height;
}
