// Writes an official document as DOCX in the form of Decree 30: A4, Times New Roman, page number in the top margin.
// The twin of render-pdf; both read paper.ts.
import {
  AlignmentType,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph as DocxParagraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { Appendix, Block, Heading, OfficialDocument, Paragraph, Table } from './document.js';
import { closingTable, headingTable, titleLines } from './docx/frame.js';
import { FONT, grid, lineOf, TEXT_WIDTH_TWIPS } from './docx/paragraphs.js';
import { headingNumbers } from './numbering.js';
import {
  DEFAULT_LINE_SPACING,
  FIRST_LINE_INDENT_MM,
  MARGIN_MM,
  mmToTwips,
  PAGE_NUMBER_TOP_MM,
  PAPER_MM,
  PARAGRAPH_GAP_PT,
  SIZE,
} from './paper.js';

const INDENT = { firstLine: mmToTwips(FIRST_LINE_INDENT_MM) };

interface Body {
  readonly spacing: {
    readonly after: number;
    readonly line: number;
    readonly lineRule: typeof LineRuleType.AUTO;
  };
  readonly number: (heading: Heading) => string;
}

function paragraphLine({ runs, align }: Paragraph, { spacing }: Body): FileChild {
  if (align === 'center') return lineOf(runs, SIZE.body, { spacing });
  return lineOf(runs, SIZE.body, { spacing, alignment: AlignmentType.BOTH, indent: INDENT });
}

function headingLine(block: Heading, { spacing, number }: Body): FileChild {
  const run = {
    text: `${number(block)} ${block.text}`,
    bold: block.level < 3,
    italic: block.level === 3,
  };
  return lineOf([run], SIZE.body, {
    spacing,
    alignment: AlignmentType.BOTH,
    indent: INDENT,
    keepNext: true,
    outlineLevel: block.level - 1,
  });
}

function tableLines(table: Table): FileChild[] {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0);
  const row = (texts: readonly string[], bold: boolean, head: boolean) =>
    table.columns.map((column, index) => ({
      width: Math.floor((TEXT_WIDTH_TWIPS * column.share) / shares),
      run: { text: texts[index] ?? '', bold },
      align: head ? ('center' as const) : column.align,
    }));
  const titles = table.columns.map((column) => column.title);
  const total = table.total === undefined ? [] : [row(table.total, true, false)];
  return [
    lineOf([{ text: table.caption, bold: true }], 13, { keepNext: true, spacing: { after: 80 } }),
    grid(
      [row(titles, true, true), ...table.rows.map((texts) => row(texts, false, false)), ...total],
      SIZE.table,
    ),
    lineOf([], SIZE.body),
  ];
}

function bodyLines(blocks: readonly Block[], spacing: Body['spacing']): FileChild[] {
  let body: Body = { spacing, number: headingNumbers() };
  const appendixLines = ({ title, subject }: Appendix): FileChild[] => {
    body = { spacing, number: headingNumbers() };
    return titleLines(title, subject, true);
  };
  return blocks.flatMap((block): FileChild[] => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraphLine(block, body)];
      case 'heading':
        return [headingLine(block, body)];
      case 'table':
        return tableLines(block);
      case 'appendix':
        return appendixLines(block);
    }
  });
}

const pageNumber = new Header({
  children: [
    new DocxParagraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.pageNumber * 2 }),
      ],
    }),
  ],
});

/** The document as a DOCX file. */
export async function renderDocx(document: OfficialDocument): Promise<Buffer> {
  const lines = document.lineSpacing ?? DEFAULT_LINE_SPACING;
  const spacing = {
    after: PARAGRAPH_GAP_PT * 20,
    line: Math.round(lines * 240),
    lineRule: LineRuleType.AUTO,
  };
  const file = new Document({
    creator: document.issuingBody,
    title: `${document.documentKind} ${document.subjectLine}`,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.body * 2, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: mmToTwips(PAPER_MM.width),
              height: mmToTwips(PAPER_MM.height),
              orientation: PageOrientation.PORTRAIT,
            },
            margin: {
              top: mmToTwips(MARGIN_MM.top),
              bottom: mmToTwips(MARGIN_MM.bottom),
              left: mmToTwips(MARGIN_MM.left),
              right: mmToTwips(MARGIN_MM.right),
              header: mmToTwips(PAGE_NUMBER_TOP_MM),
            },
          },
        },
        headers: { default: pageNumber, first: new Header({ children: [new DocxParagraph({})] }) },
        children: [
          headingTable(document),
          ...titleLines(document.documentKind, document.subjectLine),
          ...bodyLines(document.blocks, spacing),
          ...closingTable(document),
          ...bodyLines(document.appendices ?? [], spacing),
        ],
      },
    ],
  });
  return Packer.toBuffer(file);
}
