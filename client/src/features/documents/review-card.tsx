// The review of a document in the inspector: what came of it, who is asked, and the next step for whoever may take it.
import type { Document } from '@hop/shared/documents/document.js';
import { askReview } from '@hop/shared/documents/documents-commands.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useCan, useEntities } from '../../live';
import { Button, SelectField } from '../../ui';
import styles from './document-inspector.module.css';
import { titledName, usePersonName } from './people';
import { ReviewBadge } from './review-badge';
import { ReviewDecision } from './review-decision';

export function ReviewCard({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const { reviewState, reviewedAt, reviewNote } = document;
  const reviewer = usePersonName(document.reviewedBy) ?? t('review.somebody');
  const asked = usePersonName(document.reviewerId) ?? t('review.chairs');
  const mayReview = useCan('document.review', { participantId: document.reviewerId });
  const waits = reviewState === 'waiting';
  return (
    <section className={styles.card} aria-label={t('board.review')}>
      <span>
        <ReviewBadge state={reviewState} />
      </span>
      {waits && <p>{t('review.waits', { name: asked })}</p>}
      {reviewedAt !== null && (
        <p>
          <b>
            {t(reviewState === 'returned' ? 'review.returnedBy' : 'review.approvedBy', {
              name: reviewer,
            })}
          </b>
          <small className={styles.hint}>{formatDateTime(reviewedAt)}</small>
          {reviewNote !== null && <span className={styles.quote}>“{reviewNote}”</span>}
        </p>
      )}
      {reviewState === 'returned' && <p>{t('review.afterReturn')}</p>}
      {waits && mayReview && <ReviewDecision document={document} />}
      <AskReview key={`${document.id} ${reviewState}`} document={document} />
    </section>
  );
}

function AskReview({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const may = useCan('document.askReview');
  const people = useEntities('participant')
    .filter(({ role }) => role !== 'guest')
    .toSorted((one, other) => compareNames(one.name, other.name));
  const [reviewerId, setReviewerId] = useState('');
  const waits = document.reviewState === 'waiting';
  const { act, busy } = useAct(askReview, {
    done: () => t(waits ? 'review.takenBack' : 'review.askedDone'),
  });
  if (!may) return null;
  if (waits)
    return (
      <Button
        busy={busy}
        busyLabel={t('review.busy')}
        onClick={() => void act({ documentId: document.id, asked: false })}
      >
        {t('review.takeBack')}
      </Button>
    );
  return (
    <>
      <SelectField
        label={t('review.who')}
        hint={t('review.askHint')}
        data={[
          { value: '', label: t('review.chairs') },
          ...people.map((one) => ({ value: one.id, label: titledName(one) })),
        ]}
        value={reviewerId}
        onChange={(event) => setReviewerId(event.currentTarget.value)}
      />
      <Button
        busy={busy}
        busyLabel={t('review.busy')}
        onClick={() =>
          void act({ documentId: document.id, reviewerId: reviewerId === '' ? null : reviewerId })
        }
      >
        {t(document.reviewState === 'unreviewed' ? 'review.ask' : 'review.askAgain')}
      </Button>
    </>
  );
}
