// Until when, how far that is, when it was closed, why it was extended, and how many have answered so far.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { CalendarClock, TimerOff, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { Badge } from '../../ui';
import styles from './my-consultations.module.css';
import { useDueWords } from './use-due-words';

export function Deadline({ consultation }: { consultation: Consultation }) {
  const { t } = useTranslation('consultations');
  const { until, left, over } = useDueWords()(consultation);
  const { answered, participantIds, extensions, closedAt } = consultation;
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
      {closedAt !== null && (
        <span className={styles.until}>{t('due.closed', { at: formatDateTime(closedAt) })}</span>
      )}
      {last && <span className={styles.until}>{t('due.extended', { reason: last.reason })}</span>}
    </>
  );
}
