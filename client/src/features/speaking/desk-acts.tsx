// What the chair's desk did to the order, newest first, from the rows that everybody has: who did it, when, to whom.
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntities } from '../../live';
import { actsOfDesk } from './acts-of-desk';
import { addressed } from './floor';
import styles from './order-dialog.module.css';

export function DeskActs() {
  const { t } = useTranslation('speaking');
  const participants = useEntities('participant');
  const acts = actsOfDesk(useEntities('speechRequest'), useEntities('speech'));
  if (acts.length === 0) return <p className={styles.acts}>{t('order.noActs')}</p>;
  return (
    <ol className={styles.acts}>
      {acts.map(({ key, act, at, by, participantId }) => (
        <li key={key}>
          <time>{formatTime(at)}</time>{' '}
          {t(`order.act.${act}`, {
            name: addressed(participants.find(({ id }) => id === participantId)),
            by,
          })}
        </li>
      ))}
    </ol>
  );
}
