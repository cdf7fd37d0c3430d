// Who is asked how often, and how many answers are still owed.
import { answererCounts } from '@hop/shared/speaking/interpellation.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { addressed } from './floor';
import styles from './interpellation-card.module.css';

export function AnswererCounts({ questions }: { questions: readonly SpeechRequest[] }) {
  const { t } = useTranslation('speaking');
  const participants = useEntities('participant');
  const counts = answererCounts(questions, useEntities('speech'));
  if (counts.length === 0) return null;
  return (
    <ul role="list" className={styles.counts} aria-label={t('round.counts')}>
      {counts.map(({ addresseeId, addressee, asked, answered, waiting }) => (
        <li key={addresseeId ?? addressee}>
          {t('round.count', {
            name:
              addresseeId === null
                ? addressee
                : addressed(participants.find(({ id }) => id === addresseeId)),
            ...{ asked, answered, waiting },
          })}
        </li>
      ))}
    </ul>
  );
}
