// What is laid over the pages of a file that leaves the house: the document's name above, the page's number below, and across flagged
// pages who took it. One transparent page for each. Runs in the worker thread.
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';

export interface PageSize {
  readonly width: number;
  readonly height: number;
}
export interface Stamp {
  readonly head: string | null;
  readonly mark: string | null;
  /** Of each page in turn; null: nothing. */
  readonly foot: (index: number) => string | null;
}

/** Of the shorter side of the page, so that a drawing of a square metre is marked as legibly as a letter. */
const SMALL = 1 / 66;
const MARK = 1 / 32;
const EDGE = 1 / 33;
const MARK_OPACITY = 0.16;
const MARK_TURN = -30;
/** Lines of the mark on a page. */
const MARK_LINES = 6;

export function pageStamps(sizes: readonly PageSize[], stamp: Stamp): Promise<Buffer> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ autoFirstPage: false, margin: 0 });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(pdf);
    for (const [index, size] of sizes.entries()) {
      pdf.addPage({ size: [size.width, size.height], margin: 0 });
      drawStamp(pdf, size, { ...stamp, number: stamp.foot(index) });
    }
    pdf.end();
  });
}

function drawStamp(
  pdf: PDFKit.PDFDocument,
  { width, height }: PageSize,
  { head, mark, number }: Pick<Stamp, 'head' | 'mark'> & { number: string | null },
): void {
  const side = Math.min(width, height);
  const [small, edge] = [side * SMALL, side * EDGE];
  const room = { width: width - 2 * edge, lineBreak: false };
  pdf.font('italic').fontSize(small).fillColor('black');
  if (head !== null) pdf.text(fitted(pdf, head, room.width), edge, edge / 2, room);
  if (number !== null)
    pdf.text(number, edge, height - edge / 2 - small, { ...room, align: 'center' });
  if (mark === null) return;
  pdf
    .font('bold')
    .fontSize(side * MARK)
    .fillOpacity(MARK_OPACITY);
  pdf.rotate(MARK_TURN, { origin: [width / 2, height / 2] });
  const words = `${mark}      `;
  const once = pdf.widthOfString(words);
  const reach = Math.hypot(width, height);
  const line = words.repeat(Math.ceil(reach / once) + 1);
  for (let nth = 0; nth < MARK_LINES; nth += 1) {
    const y = height / 2 - reach / 2 + ((nth + 0.5) * reach) / MARK_LINES;
    pdf.text(line, width / 2 - reach / 2 - (nth % 2) * (once / 2), y, { lineBreak: false });
  }
  pdf.fillOpacity(1);
}

/** On one line, its end left out where there is no room. */
function fitted(pdf: PDFKit.PDFDocument, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text;
  let end = text.length;
  while (end > 0 && pdf.widthOfString(`${text.slice(0, end)}…`) > width) end -= 1;
  return `${text.slice(0, end)}…`;
}
