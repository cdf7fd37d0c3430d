// Real PDFs for tests: as many pages as asked, with a line of text on the first, in a font that has Vietnamese letters.
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';

export function pdfOf(
  pages: number,
  options: PDFKit.PDFDocumentOptions = {},
  text = 'Xin chào',
): Promise<Buffer> {
  return new Promise((resolve) => {
    // A fixed date makes equal PDFs equal bytes, which the file store keeps and prepares once.
    const document = new PDFDocument({ info: { CreationDate: new Date(0) }, ...options });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(document);
    document.font('regular').text(text);
    for (let page = 2; page <= pages; page += 1) document.addPage().text(`${page}`);
    document.end();
  });
}
