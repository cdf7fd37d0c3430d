// Whether what one wrote is safe: with the server, waiting on this device, only in this page's memory, or refused.
import { CircleAlert, CloudUpload, Lock, TriangleAlert } from 'lucide-react';
import { Refusal } from '@hop/shared/core/refusal.js';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../live';
import { Button, Icon, Note } from '../../ui';
import { notesOutbox, useNoteOperations, useNotesLast, useWaitingNotes } from './notes-device';
import styles from './notes-panel.module.css';

export function KeptNotes() {
  const { t } = useTranslation('annotations');
  const waiting = useWaitingNotes();
  const last = useNotesLast();
  return (
    <>
      <p className={styles.private}>
        <Icon of={waiting > 0 ? CloudUpload : Lock} size="xs" />
        {waiting > 0 ? t('waiting', { count: waiting }) : t('private')}
      </p>
      {!last && (
        <Note icon={TriangleAlert} tone="warn" title={t('passing.title')}>
          {t('passing.words')}
        </Note>
      )}
      <RefusedNotes />
    </>
  );
}

/** What the server did not take, with its words: whoever wrote it decides. Also where a meeting cannot be entered any more. */
export function RefusedNotes() {
  const { t } = useTranslation('annotations');
  const refused = useNoteOperations().filter((operation) => operation.refused !== null);
  if (refused.length === 0) return null;
  const reasons = refused.flatMap(({ refused: no }) =>
    no === null ? [] : [refusalText(new Refusal(no.code, no.message, no.details))],
  );
  return (
    <Note
      icon={CircleAlert}
      tone="lost"
      title={t('refused.title', { count: refused.length })}
      act={
        <span className={styles.acts}>
          <Button onClick={() => notesOutbox.again()}>{t('refused.again')}</Button>
          <Button variant="quiet" onClick={() => notesOutbox.dropRefused()}>
            {t('refused.drop')}
          </Button>
        </span>
      }
    >
      {[...new Set(reasons)].join(' ')}{' '}
      {refused.map(({ args }) => ('text' in args ? args.text : '')).join(' ')}
    </Note>
  );
}

/** On the page where one signs in again: what was written is still here. */
export function NotesWaiting() {
  const { t } = useTranslation('annotations');
  const waiting = useWaitingNotes();
  if (waiting === 0) return null;
  return (
    <Note icon={CloudUpload} tone="warn" title={t('waiting', { count: waiting })}>
      {t('waitingNext')}
    </Note>
  );
}
