// A growing stack of A4 pages with a cursor: draws lines of text, starts pages, writes page numbers.
// Knows nothing of what a document consists of.
import type { Run } from '../document.js';
import type { FontStyle } from '../fonts.js';
import { MARGIN_MM, mmToPoints, PAGE_NUMBER_TOP_MM, PAPER_MM, SIZE } from '../paper.js';
import { breakLines, type Line } from './lines.js';

/** Height of a single-spaced line in units of the type size (ascent, descent and line gap of Tinos). */
export const SINGLE_LINE = 1.149;

export interface TextBox {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly indent?: number;
  readonly spacing?: number;
}

export class Sheet {
  readonly left = mmToPoints(MARGIN_MM.left);
  readonly width = mmToPoints(PAPER_MM.width - MARGIN_MM.left - MARGIN_MM.right);
  readonly top = mmToPoints(MARGIN_MM.top);
  readonly bottom = mmToPoints(PAPER_MM.height - MARGIN_MM.bottom);
  y = this.top;
  pages = 0;
  private readonly widths = new Map<string, number>();

  constructor(readonly pdf: PDFKit.PDFDocument) {
    this.startPage();
  }

  /** The number stands in the top margin and is hidden on the first page. */
  startPage(): void {
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.pages += 1;
    if (this.pages > 1) {
      this.y = mmToPoints(PAGE_NUMBER_TOP_MM);
      const box: TextBox = {
        x: this.left,
        width: this.width,
        size: SIZE.pageNumber,
        align: 'center',
      };
      this.text([{ text: String(this.pages) }], box);
    }
    this.y = this.top;
  }

  /** Starts a new page unless this much height is left. */
  ensure(height: number): void {
    if (this.y + height > this.bottom + 0.01) this.startPage();
  }

  lineHeight(size: number, spacing = 1): number {
    return size * SINGLE_LINE * spacing;
  }

  measure(text: string, style: FontStyle, size: number): number {
    const key = `${style} ${size} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = this.pdf.font(style).fontSize(size).widthOfString(text);
      this.widths.set(key, width);
    }
    return width;
  }

  lines(runs: readonly Run[], box: TextBox): Line[] {
    return breakLines(runs, box.width, box.indent ?? 0, (text, style) =>
      this.measure(text, style, box.size),
    );
  }

  /** Draws the text from the cursor down without breaking pages; returns the height used. */
  text(runs: readonly Run[], box: TextBox): number {
    const height = this.lineHeight(box.size, box.spacing);
    const lines = this.lines(runs, box);
    lines.forEach((line, index) => this.line(line, box, index === 0 ? (box.indent ?? 0) : 0));
    return lines.length * height;
  }

  /** Draws one line at the cursor and moves the cursor below it. */
  line(line: Line, box: TextBox, indent: number): void {
    const height = this.lineHeight(box.size, box.spacing);
    const room = box.width - indent - line.width;
    const stretch =
      box.align === 'justify' && !line.last && line.spaces > 0 ? room / line.spaces : 0;
    let x = box.x + indent;
    if (box.align === 'center') x += room / 2;
    if (box.align === 'right') x += room;
    const y = this.y + (height - this.lineHeight(box.size)) / 2;
    for (const piece of line.pieces) {
      const spaces = piece.text.split(' ').length - 1;
      this.pdf.font(piece.style).fontSize(box.size).fillColor('black');
      this.pdf.text(piece.text, x, y, { lineBreak: false, wordSpacing: stretch });
      x += this.pdf.widthOfString(piece.text) + stretch * spaces;
    }
    this.y += height;
  }

  /** A thin horizontal rule centred at `x`, at the cursor. */
  rule(centre: number, length: number): void {
    this.pdf
      .lineWidth(0.75)
      .moveTo(centre - length / 2, this.y)
      .lineTo(centre + length / 2, this.y)
      .stroke('black');
  }
}
