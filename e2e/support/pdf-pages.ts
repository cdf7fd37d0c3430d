// What a PDF file says, page by page.
import { readFile } from 'node:fs/promises';
import { PDFiumLibrary } from '@hyzyla/pdfium';

export async function pagesOf(path: string): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const pdf = await library.loadDocument(await readFile(path));
  const pages = [...pdf.pages()].map((page) => page.getText().replace(/\s+/g, ' '));
  pdf.destroy();
  library.destroy();
  return pages;
}
