// The small parts of which the DOCX is made: runs in Times New Roman, paragraphs, rules, tables without lines.
// Everything typed passes through here and becomes plain text.
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Run } from '../document.js';
import { MARGIN_MM, mmToTwips, PAPER_MM } from '../paper.js';
import { plainText } from '../plain-text.js';

export const FONT = 'Times New Roman';
export const TEXT_WIDTH_TWIPS = mmToTwips(PAPER_MM.width - MARGIN_MM.left - MARGIN_MM.right);

/** `size` in points. */
export function textRun({ text, bold, italic }: Run, size: number): TextRun {
  return new TextRun({
    text: plainText(text),
    bold,
    italics: italic,
    font: FONT,
    size: size * 2,
    language: { value: 'vi-VN' },
  });
}

export function lineOf(
  runs: readonly Run[],
  size: number,
  options: IParagraphOptions = {},
): DocxParagraph {
  return new DocxParagraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: runs.map((run) => textRun(run, size)),
  });
}

/** A solid rule of the given length, centred in a column: an empty paragraph whose upper border is cut by indents. */
export function ruleLine(lengthPoints: number, columnTwips: number, after = 0): DocxParagraph {
  const side = Math.max(0, Math.round((columnTwips - lengthPoints * 20) / 2));
  return new DocxParagraph({
    children: [new TextRun({ text: '', size: 4 })],
    indent: { left: side, right: side },
    spacing: { before: 60, after, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
};

/** Side-by-side columns without lines; widths in twips. */
export function sideBySide(
  columns: readonly { width: number; children: DocxParagraph[] }[],
): FileChild {
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              margins: { left: 0, right: 0, top: 0, bottom: 0 },
              borders: { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE },
              verticalAlign: VerticalAlign.TOP,
              children: children.length > 0 ? children : [new DocxParagraph({})],
            }),
        ),
      }),
    ],
  });
}

export interface GridCell {
  readonly width: number;
  readonly run: Run;
  readonly align: 'left' | 'center' | 'right';
}

/** A ruled table; the first row is the head and is repeated on every page. */
export function grid(rows: readonly (readonly GridCell[])[], size: number): FileChild {
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH_TWIPS, type: WidthType.DXA },
    columnWidths: (rows[0] ?? []).map(({ width }) => width),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          height: { value: 340, rule: HeightRule.ATLEAST },
          children: cells.map(
            ({ width, run, align }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: 80, right: 80, top: 30, bottom: 30 },
                verticalAlign: VerticalAlign.CENTER,
                children: [lineOf([run], size, { alignment: align })],
              }),
          ),
        }),
    ),
  });
}
