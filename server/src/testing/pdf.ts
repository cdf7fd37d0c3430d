// Real PDFs for tests: as many pages as asked, with a line of text on the first, in a font that has Vietnamese letters.
import PDFDocument from 'pdfkit';
import { registerFonts } from '../official/fonts.js';

/** One text a page, each on its own line from the top; an empty one makes a page without text, as a scanner does. */
export function pdfOfPages(
  texts: readonly string[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((resolve) => {
    // A fixed date makes equal PDFs equal bytes, which the file store keeps and prepares once.
    const info = { CreationDate: new Date(0) };
    const document = new PDFDocument({ info, ...options, autoFirstPage: false });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    registerFonts(document);
    for (const text of texts) {
      document.addPage();
      if (text === '') document.rect(80, 80, 300, 400).fill('#404040');
      else document.font('regular').fill('#000000').text(text);
    }
    document.end();
  });
}

export const pdfOf = (
  pages: number,
  options: PDFKit.PDFDocumentOptions = {},
  text = 'Xin chào',
): Promise<Buffer> =>
  pdfOfPages(
    Array.from({ length: pages }, (_, index) => (index === 0 ? text : `${index + 1}`)),
    options,
  );
