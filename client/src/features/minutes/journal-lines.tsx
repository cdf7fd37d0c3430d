// Lines of the journal in words: what was done, when, by whom and on whose order.
import type { JournalLine } from '@hop/shared/minutes/minutes-preview.js';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { cx } from '../../ui';
import styles from './minutes.module.css';

export function JournalLines({ lines }: { lines: readonly JournalLine[] }) {
  const { t } = useTranslation('minutes');
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.seq} className={cx(styles.line, line.refused && styles.refused)}>
          <p className={styles.lineHead}>
            <time>{formatExactTime(line.at)}</time>
            <span>{t('journal.line', { seq: line.seq })}</span>
          </p>
          <p className={styles.act}>
            {t(`act.${line.name}`)}
            {line.refused && ` – ${t('journal.refused')}`}
          </p>
          <p className={styles.who}>
            {line.onOrderOf === null
              ? line.actorName
              : t('journal.onOrderOf', { actor: line.actorName, chair: line.onOrderOf })}
          </p>
        </li>
      ))}
    </ol>
  );
}
