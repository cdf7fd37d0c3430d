// The way to what one is asked in writing, on the dark status line, with how many wait for an answer. Absent where nobody was asked.
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWaitingConsultations } from '../features/consultations/use-waiting';
import { useScope } from '../live';
import { Icon } from '../ui';
import styles from './consultations-link.module.css';
import { consultationsPath } from './places';

export function ConsultationsLink() {
  const { t } = useTranslation('consultations');
  const { meetingId } = useScope();
  const { waiting, any } = useWaitingConsultations();
  if (!any || meetingId === null) return null;
  const words = waiting === 0 ? t('mine.link') : t('mine.waiting', { count: waiting });
  return (
    <Link
      to={consultationsPath(meetingId)}
      className={styles.link}
      aria-label={`${t('mine.link')}: ${words}`}
    >
      <Icon of={Mails} />
      <span className={styles.words}>{words}</span>
      {waiting > 0 && <b className={styles.count}>{waiting}</b>}
    </Link>
  );
}
