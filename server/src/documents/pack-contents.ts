// The cover and the contents of a printed set: each document with the page that it begins on. The documents are numbered from 1 on,
// through all volumes.
import { packWords } from '@hop/shared/documents/words.js';
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';

export interface PackEntry {
  readonly title: string;
  readonly pages: number;
}
/** What the first page says. */
export interface PackCover {
  readonly body: string;
  readonly title: string;
  readonly startsAt: number;
  readonly place: string;
  /** Of a set of one item. */
  readonly item: string | null;
}
interface Volumes {
  readonly volume: number;
  readonly volumes: readonly (readonly PackEntry[])[];
}

const SIZE_PT = 13;
const FIGURE_PT = 50;
const GAP_PT = 6;
const MARGIN_PT = 64;

export function packContents(cover: PackCover, of: Volumes): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: MARGIN_PT });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(document);
    drawCover(document, cover, of);
    document.addPage();
    drawContents(document, of);
    document.end();
  });
}

function drawCover(pdf: PDFKit.PDFDocument, cover: PackCover, { volume, volumes }: Volumes): void {
  const middle = { align: 'center' } as const;
  const entries = volumes.flat();
  const pages = entries.reduce((sum, one) => sum + one.pages, 0);
  pdf.font('bold').fontSize(SIZE_PT).text(cover.body.toLocaleUpperCase('vi'), middle);
  pdf.y = pdf.page.height / 3;
  pdf
    .fontSize(SIZE_PT + 9)
    .text(packWords.title, middle)
    .moveDown(0.5);
  pdf
    .fontSize(SIZE_PT + 4)
    .text(cover.title, middle)
    .moveDown(0.5);
  if (cover.item !== null) pdf.fontSize(SIZE_PT + 1).text(packWords.ofItem(cover.item), middle);
  pdf
    .moveDown(1)
    .font('regular')
    .fontSize(SIZE_PT + 1);
  pdf.text(packWords.when(cover.startsAt), middle);
  if (cover.place !== '') pdf.text(packWords.where(cover.place), middle);
  pdf.moveDown(2);
  if (volumes.length > 1)
    pdf.font('bold').text(packWords.volume(volume, volumes.length), middle).font('regular');
  pdf.text(packWords.holds(entries.length, pages), middle);
}

function drawContents(pdf: PDFKit.PDFDocument, { volume, volumes }: Volumes): void {
  const { left, right, bottom } = pdf.page.margins;
  const width = pdf.page.width - left - right;
  const room = { width: width - FIGURE_PT };
  pdf
    .font('bold')
    .fontSize(SIZE_PT + 1)
    .text(packWords.contents, { align: 'center' })
    .moveDown();
  let [page, number] = [1, 0];
  for (const [index, entries] of volumes.entries()) {
    pdf.font('bold').fontSize(SIZE_PT);
    if (volumes.length > 1)
      pdf.text(packWords.volume(index + 1, volumes.length), left).moveDown(0.3);
    // What one holds in one's hand stands upright, the other volumes lean.
    pdf.font(index + 1 === volume ? 'regular' : 'italic');
    for (const entry of entries) {
      number += 1;
      const words = `${number}. ${entry.title}`;
      if (pdf.y + pdf.heightOfString(words, room) > pdf.page.height - bottom) pdf.addPage();
      const { y } = pdf;
      pdf.text(words, left, y, room);
      const next = pdf.y + GAP_PT;
      const figures = { width: FIGURE_PT, align: 'right' } as const;
      pdf.text(String(page), left + width - FIGURE_PT, y, figures);
      pdf.y = next;
      page += entry.pages;
    }
  }
}
