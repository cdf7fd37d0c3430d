// Draws an official document as a PDF with embedded fonts and an outline of its headings.
// The same document gives the same bytes: the creation date is the document's, never the clock's.
import PDFDocument from 'pdfkit';
import type { Appendix, Block, Heading, OfficialDocument, Paragraph } from './document.js';
import { registerFonts } from './fonts.js';
import { headingNumbers } from './numbering.js';
import {
  DEFAULT_LINE_SPACING,
  FIRST_LINE_INDENT_MM,
  mmToPoints,
  PARAGRAPH_GAP_PT,
  SIZE,
} from './paper.js';
import { drawBarChart, type BarChart } from './pdf/bar-chart.js';
import { drawClosing, drawHeading, drawTitle } from './pdf/frame.js';
import { Sheet, type TextBox } from './pdf/sheet.js';
import { drawTable } from './pdf/table.js';

export type PdfBlock = Block | BarChart;

type Outline = PDFKit.PDFOutline;

class BodyWriter {
  private readonly box: TextBox;
  private readonly parents: Outline[];
  private number = headingNumbers();

  constructor(
    private readonly sheet: Sheet,
    outline: Outline,
    spacing: number,
  ) {
    const indent = mmToPoints(FIRST_LINE_INDENT_MM);
    this.box = {
      x: sheet.left,
      width: sheet.width,
      size: SIZE.body,
      align: 'justify',
      indent,
      spacing,
    };
    this.parents = [outline];
  }

  write(block: PdfBlock): void {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block);
      case 'heading':
        return this.heading(block);
      case 'table':
        return drawTable(this.sheet, block);
      case 'barChart':
        return drawBarChart(this.sheet, block);
      case 'appendix':
        return this.appendix(block);
    }
  }

  /** Breaks over pages, never leaving one line alone at the foot or the head of a page. */
  private paragraph({ runs, align }: Paragraph): void {
    const box = align === 'center' ? { ...this.box, align, indent: 0 } : this.box;
    const lines = this.sheet.lines(runs, box);
    const height = this.sheet.lineHeight(box.size, box.spacing);
    lines.forEach((line, index) => {
      const left = lines.length - index;
      const together =
        (index === 0 && lines.length > 1) || left === 2
          ? Math.min(left, lines.length === 3 ? 3 : 2)
          : 1;
      this.sheet.ensure(height * together);
      this.sheet.line(line, box, index === 0 ? (box.indent ?? 0) : 0);
    });
    this.sheet.y += PARAGRAPH_GAP_PT;
  }

  private heading(block: Heading): void {
    const text = `${this.number(block)} ${block.text}`;
    const runs = [{ text, bold: block.level < 3, italic: block.level === 3 }];
    const lines = this.sheet.lines(runs, this.box).length;
    this.sheet.ensure(
      this.sheet.lineHeight(SIZE.body, this.box.spacing) * (lines + 2) + PARAGRAPH_GAP_PT,
    );
    this.bookmark(block.level, text);
    this.sheet.text(runs, this.box);
    this.sheet.y += PARAGRAPH_GAP_PT;
  }

  private appendix({ title, subject }: Appendix): void {
    this.number = headingNumbers();
    this.sheet.startPage();
    this.bookmark(1, `${title}: ${subject}`);
    drawTitle(this.sheet, title, subject);
  }

  private bookmark(level: number, text: string): void {
    this.parents.length = Math.min(this.parents.length, level);
    const item = this.parents.at(-1)?.addItem(text, { expanded: level === 1 });
    if (item !== undefined) this.parents.push(item);
  }
}

/** Renders the document; `title` names it in the reader's window. */
export async function renderPdf(
  document: OfficialDocument<PdfBlock>,
  title: string,
): Promise<Buffer> {
  const { day, month, year } = document.date;
  const CreationDate = new Date(Date.UTC(year, month - 1, day ?? 1, 1));
  const pdf = new PDFDocument({
    autoFirstPage: false,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      Title: title,
      Author: document.issuingBody,
      Subject: document.subjectLine,
      CreationDate,
      ModDate: CreationDate,
    },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  registerFonts(pdf);
  const sheet = new Sheet(pdf);
  const body = new BodyWriter(sheet, pdf.outline, document.lineSpacing ?? DEFAULT_LINE_SPACING);
  drawHeading(sheet, document);
  drawTitle(sheet, document.documentKind, document.subjectLine);
  for (const block of document.blocks) body.write(block);
  drawClosing(sheet, document);
  for (const block of document.appendices ?? []) body.write(block);
  pdf.end();
  return finished;
}
