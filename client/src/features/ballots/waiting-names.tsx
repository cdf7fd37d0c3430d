// Under a ballot that runs: who has not answered yet, by name as far as the chair can take it in at a glance.
import type { Participant } from '@hop/shared/participants/participant.js';
import { useTranslation } from 'react-i18next';
import styles from './ballot-panel.module.css';
import { useAnswers } from './desk-ballots';

const NAMES_SHOWN = 4;

export function WaitingNames({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation('ballots');
  const { waiting, lost } = useAnswers(ballotId);
  const namesOf = (people: readonly Participant[]) => {
    const count = people.length - NAMES_SHOWN;
    const names = people
      .slice(0, NAMES_SHOWN)
      .map((person) => person.name)
      .join(', ');
    return count > 0 ? t('desk.moreNames', { names, count }) : names;
  };
  return (
    <>
      {waiting.length + lost.length === 0 && <p className={styles.rule}>{t('desk.allAnswered')}</p>}
      {waiting.length > 0 && (
        <p className={styles.rule}>{t('desk.waitingNames', { names: namesOf(waiting) })}</p>
      )}
      {lost.length > 0 && (
        <p className={styles.rule}>{t('desk.lostNames', { names: namesOf(lost) })}</p>
      )}
    </>
  );
}
