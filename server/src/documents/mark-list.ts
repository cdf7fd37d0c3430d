// The pages behind a marked copy: each mark by its number, with its page and its words. Runs in the worker thread only.
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';
import type { MarkList } from './pdf-task.js';

const SIZE_PT = 12;
const GAP_PT = 6;

export function markList({ title, lines, entries }: MarkList): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 64 });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(document);
    document
      .font('bold')
      .fontSize(SIZE_PT + 2)
      .text(title, { align: 'center' });
    document.font('regular').fontSize(SIZE_PT);
    for (const line of lines) document.text(line, { align: 'center' });
    document.moveDown();
    for (const { head, quote, text } of entries) {
      document.font('bold').text(head);
      if (quote !== '') document.font('italic').text(`“${quote}”`);
      if (text !== '') document.font('regular').text(text);
      document.y += GAP_PT;
    }
    document.end();
  });
}
