// One note that somebody else gave me to see: whose it is, where it lies and what it says.
import type { SharedNote } from '@hop/shared/annotations/annotation.js';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntity, useReadableDocument } from '../../live';
import { cx } from '../../ui';
import { kindIcons } from './kind-icons';
import { NoteWords } from './note-words';
import styles from './notes-panel.module.css';

export function GivenItem({ note, onGoTo }: { note: SharedNote; onGoTo: () => void }) {
  const { t } = useTranslation('annotations');
  const writer = useEntity('participant', note.writerId);
  const title = useReadableDocument(note.documentId)?.title;
  const page = pageNow(note);
  const where = [page === null ? null : t('page', { page }), title];
  return (
    <li className={cx(styles.note, styles.given)}>
      <button type="button" className={styles.line} onClick={onGoTo}>
        <span className={styles.dot} data-colour={note.colour}>
          {kindIcons(note.kind, 's')}
        </span>
        <span className={styles.kind}>{t('whose', { name: writer?.name ?? '' })}</span>
        <span className={styles.time}>
          {[...where.filter(Boolean), formatTime(note.writtenAt)].join(' · ')}
        </span>
      </button>
      <NoteWords note={note} />
    </li>
  );
}
