// Cards with people's names on A4 sheets, to cut and fold: tents for tables, two a sheet, and small labels, three by eight.
// Not an official document: no heading, no signature. The same people give the same bytes.
import PDFDocument from 'pdfkit';
import { registerFonts, type FontStyle } from './fonts.js';
import { mmToPoints, PAPER_MM } from './paper.js';
import { fitted } from './pdf/fitted.js';
import { SINGLE_LINE } from './pdf/sheet.js';

export const cardForms = ['tents', 'labels'] as const;
export type CardForm = (typeof cardForms)[number];

export interface Card {
  readonly name: string;
  readonly position: string;
  readonly unit: string;
  /** "Chỗ A12"; empty without a seat. */
  readonly seat: string;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
interface Written {
  readonly text: string;
  readonly style: FontStyle;
  /** Largest size in points; a name of 60 points is read from three metres. */
  readonly most: number;
  readonly lines: number;
}

const WIDTH = mmToPoints(PAPER_MM.width);
const HEIGHT = mmToPoints(PAPER_MM.height);
const CUT_LINE_PT = 0.5;
const looks = {
  tents: { across: 1, down: 2, padding: mmToPoints(12), name: 60, small: 22, seat: 16 },
  labels: { across: 3, down: 8, padding: mmToPoints(4), name: 16, small: 10, seat: 10 },
} as const;

class Cards {
  constructor(private readonly pdf: PDFKit.PDFDocument) {}

  draw(form: CardForm, cards: readonly Card[]): void {
    const { across, down } = looks[form];
    const [width, height] = [WIDTH / across, HEIGHT / down];
    cards.forEach((card, index) => {
      const at = index % (across * down);
      if (at === 0) this.pdf.addPage({ size: 'A4', margin: 0 });
      const box = { x: (at % across) * width, y: Math.floor(at / across) * height, width, height };
      this.frame(box);
      if (form === 'tents') this.tent(card, box);
      else this.written(card, form, box);
    });
  }

  /** Both faces of a tent are read standing, so the far one is drawn upside down; between them it is folded. */
  private tent(card: Card, box: Box): void {
    const half = { ...box, height: box.height / 2 };
    const fold = box.y + half.height;
    const middle = box.x + box.width / 2;
    this.pdf.save().dash(3, { space: 3 }).lineWidth(CUT_LINE_PT).strokeColor('#999999');
    this.pdf
      .moveTo(box.x, fold)
      .lineTo(box.x + box.width, fold)
      .stroke()
      .restore();
    this.written(card, 'tents', { ...half, y: fold });
    this.pdf.save().rotate(180, { origin: [middle, fold] });
    this.written(card, 'tents', { ...half, y: fold });
    this.pdf.restore();
  }

  private frame({ x, y, width, height }: Box): void {
    this.pdf.lineWidth(CUT_LINE_PT).rect(x, y, width, height).stroke('#999999');
  }

  /** In the middle of the box: name, position, unit, seat. Empty ones take no room. */
  private written(card: Card, form: CardForm, box: Box): void {
    const { name, small, seat, padding } = looks[form];
    const lines = form === 'tents' ? 2 : 1;
    const texts: Written[] = [
      { text: card.name, style: 'bold', most: name, lines: 1 },
      { text: card.position, style: 'regular', most: small, lines },
      { text: card.unit, style: 'regular', most: small, lines },
      { text: card.seat, style: 'italic', most: seat, lines: 1 },
    ];
    const width = box.width - 2 * padding;
    const drawn = texts
      .filter(({ text }) => text !== '')
      .map((one) => ({ ...one, ...fitted(one.text, one.style, { width, ...one }) }));
    const height = drawn.reduce((sum, one) => sum + one.lines.length * one.size * SINGLE_LINE, 0);
    let y = box.y + (box.height - height) / 2;
    for (const { lines: parts, style, size } of drawn)
      for (const part of parts) {
        this.pdf.font(style).fontSize(size).fillColor('black');
        const x = box.x + (box.width - this.pdf.widthOfString(part)) / 2;
        this.pdf.text(part, x, y, { lineBreak: false });
        y += size * SINGLE_LINE;
      }
  }
}

/** `title` names the file in the reader's window; `atMs` (epoch) dates it. */
export function renderLabels(
  form: CardForm,
  cards: readonly Card[],
  { title, atMs }: { title: string; atMs: number },
): Promise<Buffer> {
  const date = new Date(atMs);
  const pdf = new PDFDocument({
    ...{ autoFirstPage: false, lang: 'vi-VN', displayTitle: true },
    info: { Title: title, CreationDate: date, ModDate: date },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  registerFonts(pdf);
  if (cards.length === 0) pdf.addPage({ size: 'A4', margin: 0 });
  new Cards(pdf).draw(form, cards);
  pdf.end();
  return finished;
}
