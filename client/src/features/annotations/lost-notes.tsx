// Of the open document, my notes that have no place in the file that took the old one's: what was marked, and where. They stand in the
// list below as well; here one sees that they need a look.
import { MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui';
import styles from './notes-panel.module.css';
import { useNotes } from './use-notes';

export function LostNotes({ documentId }: { documentId: string | null }) {
  const { t } = useTranslation('annotations');
  const lost = useNotes(documentId).here.filter(({ placed }) => placed === 'lost');
  if (documentId === null || lost.length === 0) return null;
  return (
    <section aria-label={t('lost.title', { count: lost.length })}>
      <Note icon={MapPinOff} tone="warn" title={t('lost.title', { count: lost.length })}>
        {t('lost.words')}
      </Note>
      <ul role="list">
        {lost.map(({ id, page, versionNumber, quote, text }) => (
          <li key={id} className={styles.note}>
            <span className={styles.meta}>{t('lost.was', { page, number: versionNumber })}</span>
            <p className={styles.text}>{quote?.exact ?? text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
