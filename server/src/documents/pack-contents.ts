// The contents of a printed set: each document with the page that it begins on. The documents are numbered from 1 on.
import { packWords } from '@hop/shared/documents/words.js';
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';

export interface PackEntry {
  readonly title: string;
  readonly pages: number;
}

const SIZE_PT = 12;
const FIGURE_PT = 50;
const GAP_PT = 6;

export function packContents(title: string, entries: readonly PackEntry[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 64 });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(document);
    const { left, right, bottom } = document.page.margins;
    const width = document.page.width - left - right;
    document
      .font('bold')
      .fontSize(SIZE_PT + 2)
      .text(packWords.title, { align: 'center' });
    document.text(title, { align: 'center' }).moveDown();
    document.font('regular').fontSize(SIZE_PT);
    let page = 1;
    for (const [index, entry] of entries.entries()) {
      const words = `${index + 1}. ${entry.title}`;
      const room = { width: width - FIGURE_PT };
      if (document.y + document.heightOfString(words, room) > document.page.height - bottom)
        document.addPage();
      const { y } = document;
      document.text(words, left, y, room);
      const next = document.y + GAP_PT;
      document.text(String(page), left + width - FIGURE_PT, y, {
        width: FIGURE_PT,
        align: 'right',
      });
      document.y = next;
      page += entry.pages;
    }
    document.end();
  });
}
