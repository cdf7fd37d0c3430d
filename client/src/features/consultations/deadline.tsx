// Until when, how far that is, why it was extended, and how many have answered so far.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { CalendarClock, TimerOff, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui';
import styles from './my-consultations.module.css';
import { useDueWords } from './use-due-words';

export function Deadline({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { until, left, over } = useDueWords()(consultation);
  const { answered, participantIds, extensions } = consultation;
  const last = extensions.at(-1);
  return (
    <>
      {left !== null && (
        <Badge icon={over ? TimerOff : CalendarClock} tone={over ? 'warn' : 'ok'}>
          {left}
        </Badge>
      )}
      {participantIds.length > 0 && (
        <Badge icon={Users}>{t('progress', { answered, asked: participantIds.length })}</Badge>
      )}
      <span className={styles.until}>{until}</span>
      {last && <span className={styles.until}>{t('due.extended', { reason: last.reason })}</span>}
    </>
  );
}
