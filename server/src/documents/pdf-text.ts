// The text of pages as PDFium reads it, made fit to be searched. Runs in the worker thread only.
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { looksLikeTcvn3, toUnicode } from './old-encodings.js';
import { readableText } from './page-text.js';
import { convertedByFont } from './pdf-fonts.js';
import type { TextTask } from './pdf-task.js';
import type { PageText } from './text-index.js';

/** Where old encodings keep Vietnamese letters. */
const LATIN_LETTERS = /[\u00A1-\u00FE]/;

/** A page that the engine cannot read counts as one without text. */
export function textOfPages(
  document: PDFiumDocument,
  { from, count }: Pick<TextTask, 'from' | 'count'>,
): PageText[] {
  const pages: PageText[] = [];
  const last = Math.min(document.getPageCount(), from + count - 1);
  for (let page = from; page <= last; page += 1) {
    const text = readableText(textOf(document, page));
    if (text !== '') pages.push({ page, text });
  }
  return pages;
}

function textOf(document: PDFiumDocument, page: number): string {
  try {
    const sheet = document.getPage(page - 1);
    const text = sheet.getText();
    if (!LATIN_LETTERS.test(text)) return text;
    return convertedByFont(sheet) ?? (looksLikeTcvn3(text) ? toUnicode(text, 'tcvn3') : text);
  } catch {
    return '';
  }
}
