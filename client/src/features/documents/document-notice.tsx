// Under the bar of an open document: what its reader must know of it, and, for whoever is asked to review it, the decision.
import type { Document } from '@hop/shared/documents/document.js';
import { Lock, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { useCan } from '../../live';
import { Icon } from '../../ui';
import styles from './document-notice.module.css';

const ReviewDecision = later(async () => (await import('./on-tap')).ReviewDecision);

interface DocumentNoticeProps {
  document: Document;
  /** Its letters may be other ones, for want of a font. */
  garbled: boolean;
}

export function DocumentNotice({ document, garbled }: DocumentNoticeProps) {
  const { t } = useTranslation('documents');
  const mayReview = useCan('document.review', { participantId: document.reviewerId });
  const waits = mayReview && document.reviewState === 'waiting';
  if (!waits && !garbled && !document.internal && !document.recall) return null;
  return (
    <div className={styles.notice}>
      {document.internal && (
        <span className={styles.word}>
          <Icon of={Lock} size="xs" />
          {t('notice.internal')}
        </span>
      )}
      {document.recall && (
        <span className={styles.word}>
          <Icon of={Undo2} size="xs" />
          {t('notice.recall')}
        </span>
      )}
      {garbled && (
        <span className={styles.word} role="status">
          <Icon of={TriangleAlert} size="xs" />
          {t('notice.garbled')}
        </span>
      )}
      {waits && <ReviewDecision document={document} />}
    </div>
  );
}
