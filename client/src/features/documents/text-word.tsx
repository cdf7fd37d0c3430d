// Whether the text of a document can be searched: said of those that are pictures, wholly or in part, or are still being read.
import type { Document } from '@hop/shared/documents/document.js';
import { useTranslation } from 'react-i18next';

export type Read = Pick<Document, 'textState' | 'textPages' | 'pages'>;

/** Pages that are pictures, of a document that was read. */
export const picturesOf = ({ textState, textPages, pages }: Read): number =>
  textState === 'pending' ? 0 : Math.max(0, pages - textPages);

/** A line of its own under the document's name; nothing when everything can be searched. */
export function TextWord({ document }: { document: Read }) {
  const { t } = useTranslation('documents');
  const count = picturesOf(document);
  if (document.textState === 'pending') return <span>{t('text.reading')}</span>;
  if (document.textState === 'none') return <span>{t('text.none', { count })}</span>;
  if (count === 0) return null;
  return <span>{t('text.partly', { count, pages: document.pages })}</span>;
}
