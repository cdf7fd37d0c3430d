// One note: its page (a tap goes there), its words, and the acts on it.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { removeAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { PageLinkedText, useAct } from '../../live';
import { Button, ConfirmDialog, cx } from '../../ui';
import { EditNote } from './edit-note';
import styles from './notes-panel.module.css';

interface NoteItemProps {
  note: Annotation;
  /** It lies on the page in view. */
  onPage: boolean;
  documentTitle: string | undefined;
  onGoTo: (documentId: string, page: number) => void;
}

export function NoteItem({ note, onPage, documentTitle, onGoTo }: NoteItemProps) {
  const { t } = useTranslation('annotations');
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeAnnotation, { done: () => t('removed') });
  const { documentId } = note;
  const page = pageNow(note);
  const remove = async () => {
    await act({ annotationId: note.id });
    setAsking(false);
  };
  return (
    <li className={cx(styles.note, onPage && styles.onPage)}>
      <div className={styles.meta}>
        {documentId !== null && page !== null ? (
          <button type="button" className={styles.where} onClick={() => onGoTo(documentId, page)}>
            {t('page', { page })}
            {documentTitle !== undefined && ` · ${documentTitle}`}
          </button>
        ) : (
          <span className={styles.where}>
            {note.placed === 'lost'
              ? t('lost.was', { page: note.page, number: note.versionNumber })
              : t('general')}
          </span>
        )}
        <span className={styles.time}>{formatTime(note.writtenAt)}</span>
      </div>
      {editing ? (
        <EditNote note={note} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className={styles.text}>
            <PageLinkedText text={note.text} documentId={documentId} />
          </p>
          <div className={styles.acts}>
            <Button variant="quiet" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <Button variant="quiet" onClick={() => setAsking(true)}>
              {t('remove')}
            </Button>
          </div>
        </>
      )}
      <ConfirmDialog
        open={asking}
        question={t('ask.question')}
        consequence={t('ask.consequence')}
        stayLabel={t('ask.stay')}
        actLabel={t('remove')}
        tone="danger"
        busy={busy}
        busyLabel={t('removing')}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </li>
  );
}
