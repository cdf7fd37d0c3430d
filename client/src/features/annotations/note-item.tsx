// One line of the list: what it is, where, and what it says. A tap goes to its page and shows what can be done with it.
import { pageNow } from '@hop/shared/annotations/placement.js';
import { CloudUpload, MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { Badge, cx } from '../../ui';
import { kindIcons } from './kind-icons';
import { NoteActs } from './note-acts';
import { NoteWords } from './note-words';
import styles from './notes-panel.module.css';
import type { NoteLine } from './use-notes';

interface NoteItemProps {
  line: NoteLine;
  chosen: boolean;
  /** It lies on the page in view. */
  onPage: boolean;
  documentTitle: string | undefined;
  /** Its document can be opened. */
  readable: boolean;
  onChoose: () => void;
}

export function NoteItem(props: NoteItemProps) {
  const { line, chosen, onPage, documentTitle, readable, onChoose } = props;
  const { t } = useTranslation('annotations');
  const { notes } = line;
  const [note] = notes;
  const page = pageNow(note);
  // On its page the card beside it has the acts.
  const liesOnPage = readable && page !== null;
  const place = page !== null ? t('page', { page }) : note.placed === 'lost' ? null : t('general');
  const where = [place, documentTitle];
  return (
    <li className={cx(styles.note, (chosen || onPage) && styles.onPage)}>
      <button type="button" className={styles.line} aria-expanded={chosen} onClick={onChoose}>
        <span className={styles.dot} data-colour={note.colour}>
          {kindIcons(note.kind, 's')}
        </span>
        <span className={styles.kind}>
          {notes.length > 1
            ? t('strokes', { count: notes.length })
            : t(note.kind === 'text' ? 'kind.sticky' : `kind.${note.kind}`)}
        </span>
        <span className={styles.time}>
          {[...where.filter(Boolean), formatTime(note.writtenAt)].join(' · ')}
        </span>
      </button>
      <NoteWords note={note} />
      {note.placed === 'lost' && (
        <p className={styles.badges}>
          <Badge icon={MapPinOff} tone="warn">
            {t('lost.was', { page: note.page, number: note.versionNumber })}
          </Badge>
        </p>
      )}
      {notes.some(({ waiting }) => waiting) && (
        <p className={styles.badges}>
          <Badge icon={CloudUpload} tone="warn">
            {t('waitingOne')}
          </Badge>
        </p>
      )}
      {chosen && !liesOnPage && <NoteActs key={note.id} note={note} />}
      {chosen && notes.length > 1 && <p className={styles.whose}>{t('tapStroke')}</p>}
    </li>
  );
}
