// The list of documents to choose one from, under the items of the agenda that they belong to. Changing the list is
// document-list.tsx.
import { hasNoPages, type Document } from '@hop/shared/documents/document.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { Clock, Download, Eye, FileText, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useCut, useScope } from '../../live';
import { Badge, Empty, Icon, IconButton, cx } from '../../ui';
import { describe } from './describe';
import styles from './document-picker.module.css';
import { DocumentFlags } from './document-flags';
import { DocumentSearch } from './document-search';
import { PackLink } from './pack-link';
import { TextWord } from './text-word';
import { originalUrl, useDocumentGroups } from './use-documents';
import { useReviewsWaiting } from './reviews-waiting';
import type { Reading } from './use-reading';

interface DocumentPickerProps {
  reading: Reading;
  onPicked: () => void;
  onClose: () => void;
  /** What a place adds beside each document, and what else one may do with it. */
  mark?: (document: Document) => ReactNode;
  act?: (document: Document) => ReactNode;
  /** What a place adds above the list. */
  top?: ReactNode;
}

export function DocumentPicker({
  reading,
  onPicked,
  onClose,
  mark,
  act,
  top,
}: DocumentPickerProps) {
  const { t } = useTranslation('documents');
  const groups = useDocumentGroups();
  // Without a way to the server nothing can be saved or printed: links would only fail.
  const cut = useCut();
  const waiting = useReviewsWaiting();
  const openAt = (documentId: string, page?: number, find?: string) => {
    reading.open(documentId, page, find);
    onPicked();
  };
  return (
    <section className={styles.picker} aria-label={t('viewer')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('viewer')}</h2>
        <IconButton icon={X} label={t('closeList')} onClick={onClose} />
      </header>
      {top}
      {!cut && <PackLink />}
      {groups.length === 0 && (
        <Empty icon={FileText} title={t('none.title')}>
          {t('none.words')}
        </Empty>
      )}
      <DocumentSearch onOpen={openAt}>
        {groups.map((group) => (
          <div key={group.agendaItemId ?? 'loose'}>
            <h3 className={styles.item}>
              {group.number === null
                ? t('loose')
                : t('ofItem', { number: group.number, title: group.title })}
            </h3>
            <ul role="list">
              {group.documents.map((document) => (
                <DocumentRow
                  key={document.id}
                  document={document}
                  chosen={document.id === reading.document?.id}
                  awaits={waiting.includes(document)}
                  shown={document.id === reading.presented?.document?.id}
                  mark={mark?.(document)}
                  act={act?.(document)}
                  onOpen={() => openAt(document.id)}
                />
              ))}
            </ul>
          </div>
        ))}
      </DocumentSearch>
    </section>
  );
}

interface DocumentRowProps {
  document: Document;
  chosen: boolean;
  /** This reader is asked to look it over. */
  awaits: boolean;
  shown: boolean;
  mark: ReactNode;
  act: ReactNode;
  onOpen: () => void;
}

function DocumentRow({ document, chosen, awaits, shown, mark, act, onOpen }: DocumentRowProps) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const actor = useActor();
  // Without a way to the server nothing can be saved or printed: links would only fail.
  const cut = useCut();
  return (
    <li className={cx(styles.row, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.open}
        aria-current={chosen || undefined}
        onClick={onOpen}
      >
        <Icon of={FileText} className={styles.icon} />
        <span className={styles.words}>
          <span className={styles.name}>{document.title}</span>
          <span className={styles.detail}>
            {describe(
              document,
              document.pages === 0 ? '' : t('pagesOf', { count: document.pages }),
            )}
          </span>
          <DocumentFlags document={document} />
          <span className={styles.detail}>
            {!hasNoPages(document) && <TextWord document={document} />}
          </span>
          {awaits && (
            <Badge icon={Clock} tone="warn">
              {t('reviews.waits')}
            </Badge>
          )}
          {shown && (
            <Badge icon={Eye} tone="live">
              {t('shownNow')}
            </Badge>
          )}
          {mark}
        </span>
      </button>
      <span className={styles.acts}>
        {!cut && act}
        {!cut && maySaveDocument(actor, document) && (
          <a
            className={styles.save}
            href={originalUrl(meetingId ?? '', document)}
            download
            title={t('download')}
            aria-label={t('downloadOf', { title: document.title })}
          >
            <Icon of={Download} />
          </a>
        )}
      </span>
    </li>
  );
}
