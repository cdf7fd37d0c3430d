// What was found wrong after declaring, as it stands beside the result: the text, who recorded it and when.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { Note } from '../../ui';
import styles from './ballot-result.module.css';

export function Corrections({ ballot: { corrections } }: { ballot: Pick<Ballot, 'corrections'> }) {
  const { t } = useTranslation('ballots');
  if (corrections.length === 0) return null;
  return (
    <ul className={styles.corrections} aria-label={t('correction.label')}>
      {corrections.map(({ text, name, at }) => (
        <li key={`${at} ${text}`}>
          <Note icon={FilePenLine} tone="warn" title={t('correction.one')}>
            {text}{' '}
            <span className={styles.by}>
              {t('correction.by', { name, time: formatDateTime(at) })}
            </span>
          </Note>
        </li>
      ))}
    </ul>
  );
}
