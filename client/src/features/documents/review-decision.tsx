// The two acts of whoever reviews a document: approve it, or send it back with the reason.
import type { Document } from '@hop/shared/documents/document.js';
import { reviewDocument } from '@hop/shared/documents/documents-commands.js';
import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, Dialog, TextAreaField } from '../../ui';
import styles from './document-list.module.css';

type Decision = 'approved' | 'returned';

export function ReviewDecision({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState<Decision | null>(null);
  const [note, setNote] = useState('');
  const { act, busy } = useAct(reviewDocument, {
    done: () => t(asking === 'returned' ? 'review.returnedDone' : 'review.approvedDone'),
  });
  const decide = async (decision: Decision) => {
    const { id: documentId, versionNumber } = document;
    const done = await act({ documentId, versionNumber, decision, note: note.trim() });
    if (done === null) return;
    setAsking(null);
    setNote('');
  };
  return (
    <>
      <div className={styles.acts}>
        <Button icon={Undo2} onClick={() => setAsking('returned')}>
          {t('review.return')}
        </Button>
        <Button variant="primary" icon={Check} onClick={() => setAsking('approved')}>
          {t('review.approve')}
        </Button>
      </div>
      <Dialog
        open={asking !== null}
        title={t(asking === 'returned' ? 'review.returnTitle' : 'review.approveTitle', {
          title: document.title,
        })}
        onClose={() => setAsking(null)}
      >
        <div className={styles.form}>
          <TextAreaField
            data-autofocus
            label={t(asking === 'returned' ? 'review.reason' : 'review.note')}
            value={note}
            maxLength={1000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <div className={styles.acts}>
            <Button onClick={() => setAsking(null)}>{t('review.stay')}</Button>
            <Button
              variant="primary"
              busy={busy}
              busyLabel={t('review.busy')}
              disabled={asking === 'returned' && note.trim() === ''}
              onClick={() => asking !== null && void decide(asking)}
            >
              {t(asking === 'returned' ? 'review.return' : 'review.approve')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
