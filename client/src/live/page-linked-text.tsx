// A text in which the pages that it names are taps: they open there. Where nothing can be opened it is the text alone.
import { pageMentions } from '@hop/shared/documents/page-links.js';
import { Fragment, useMemo } from 'react';
import { useOpenPage } from './open-page';
import styles from './page-linked-text.module.css';
import { useReadableDocuments } from './readable-documents';

interface PageLinkedTextProps {
  text: string;
  /** What a page is of where the text names no document: this one, or the first of this item. */
  documentId?: string | null;
  agendaItemId?: string | null;
}

export function PageLinkedText({ text, documentId, agendaItemId }: PageLinkedTextProps) {
  const open = useOpenPage();
  const documents = useReadableDocuments();
  const mentions = useMemo(() => {
    if (open === null) return [];
    const ofItem = documents
      .filter((each) => agendaItemId != null && each.agendaItemId === agendaItemId)
      .toSorted((a, b) => a.position - b.position)[0];
    return pageMentions(text, documents, documentId ?? ofItem?.id ?? null);
  }, [text, documents, documentId, agendaItemId, open]);
  const ends = [0, ...mentions.map(({ end }) => end)];
  return (
    <>
      {mentions.map((mention, nth) => (
        <Fragment key={mention.start}>
          {text.slice(ends[nth], mention.start)}
          <button
            type="button"
            className={styles.page}
            title={documents.find(({ id }) => id === mention.documentId)?.title}
            onClick={() => open?.(mention.documentId, mention.page)}
          >
            {text.slice(mention.start, mention.end)}
          </button>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
