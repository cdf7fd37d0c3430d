// For whoever is asked to look documents over: how many wait, and each with the way to read it and the two acts. One at a time: review-card.tsx.
import type { Document } from '@hop/shared/documents/document.js';
import { can } from '@hop/shared/policy/can.js';
import { BookOpen, FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntities } from '../../live';
import { Banner, Button, Dialog } from '../../ui';
import { describe } from './describe';
import styles from './document-list.module.css';
import { ReviewDecision } from './review-decision';

export function useReviewsWaiting(): readonly Document[] {
  const actor = useActor();
  return useEntities('document').filter(
    ({ reviewState, reviewerId }) =>
      reviewState === 'waiting' && can(actor, 'document.review', { participantId: reviewerId }),
  );
}

export function ReviewsWaiting({ onRead }: { onRead: (documentId: string) => void }) {
  const { t } = useTranslation('documents');
  const waiting = useReviewsWaiting();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (waiting.length === 0) return null;
  return (
    <>
      <Banner
        icon={FileCheck2}
        tone="warn"
        title={t('reviews.title', { count: waiting.length })}
        act={<Button onClick={() => setOpen(true)}>{t('reviews.open')}</Button>}
      />
      <Dialog
        open={open}
        wide
        title={t('reviews.title', { count: waiting.length })}
        onClose={close}
        acts={<Button onClick={close}>{t('reviews.close')}</Button>}
      >
        <ul role="list" className={styles.reviews}>
          {waiting.map((document) => (
            <li key={document.id}>
              <p>
                <b>{document.title}</b>
                <span className={styles.hint}>
                  {describe(
                    document,
                    document.pages === 0 ? '' : t('pagesOf', { count: document.pages }),
                  )}
                </span>
              </p>
              <div className={styles.acts}>
                <Button
                  variant="quiet"
                  icon={BookOpen}
                  aria-label={t('reviews.readNamed', { title: document.title })}
                  onClick={() => onRead(document.id)}
                >
                  {t('reviews.read')}
                </Button>
                <ReviewDecision document={document} />
              </div>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
