// A document in one line: "412/BC-UBND · 24 trang · 1,2 MB". The words for pages come from the catalogue.
import type { Document } from '@hop/shared/documents/document.js';
import { formatSize } from '../../lib/format';

export const describe = (
  document: Pick<Document, 'documentNumber' | 'sizeBytes'>,
  pages: string,
): string =>
  [document.documentNumber, pages, formatSize(document.sizeBytes)]
    .filter((part) => part !== '')
    .join(' · ');
