// The text of pages as PDFium reads it, made fit to be searched. Runs in the worker thread only.
import type { PDFiumDocument } from '@hyzyla/pdfium';
import { readableText } from './page-text.js';
import type { TextTask } from './pdf-task.js';
import type { PageText } from './text-index.js';

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
    return document.getPage(page - 1).getText();
  } catch {
    return '';
  }
}
