// What was sent to the secretariat from the pages: each opinion with its document, page and writer, the newest first.
import { pageNow } from '@hop/shared/annotations/placement.js';
import { MessageSquareText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { OpenPageProvider, PageLinkedText, useEntities, useReadableDocuments } from '../../live';
import { Button, Card } from '../../ui';
import styles from './opinion-list.module.css';

interface OpinionListProps {
  onRead: (documentId: string, page: number) => void;
}

export function OpinionList({ onRead }: OpinionListProps) {
  const { t } = useTranslation('annotations');
  const opinions = useEntities('opinion');
  const people = useEntities('participant');
  const documents = useReadableDocuments();
  if (opinions.length === 0) return null;
  return (
    <Card>
      <h2 className={styles.title}>{t('opinions.title', { count: opinions.length })}</h2>
      <OpenPageProvider value={onRead}>
        <ul role="list">
          {opinions
            .toSorted((a, b) => b.opinionAt - a.opinionAt)
            .map((opinion) => {
              const { id, writerId, documentId, text, exact, opinionAt } = opinion;
              const page = pageNow(opinion);
              const writer = people.find((one) => one.id === writerId);
              const file = documents.find((one) => one.id === documentId);
              const where = [file?.title, page === null ? null : t('page', { page })];
              return (
                <li key={id} className={styles.opinion}>
                  <div className={styles.head}>
                    <p>
                      <strong>{writer?.name ?? t('opinions.gone')}</strong>{' '}
                      <span className={styles.detail}>
                        {[writer?.position, writer?.unitName, formatDateTime(opinionAt)]
                          .filter(Boolean)
                          .join(' · ')}
                      </span>
                    </p>
                    {documentId !== null && page !== null ? (
                      <Button
                        variant="quiet"
                        icon={MessageSquareText}
                        onClick={() => onRead(documentId, page)}
                      >
                        {where.filter(Boolean).join(' · ')}
                      </Button>
                    ) : (
                      <span className={styles.detail}>{t('general')}</span>
                    )}
                  </div>
                  {exact !== null && <q className={styles.quote}>{exact}</q>}
                  {text !== '' && (
                    <p className={styles.text}>
                      <PageLinkedText text={text} documentId={documentId} />
                    </p>
                  )}
                </li>
              );
            })}
        </ul>
      </OpenPageProvider>
    </Card>
  );
}
