// A recess: until when, by the server's clock, or until the chair says so.
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatDuration, formatTime } from '../../lib/format';
import { useServerNow } from '../../live';
import { Digits } from '../../ui';
import { WallNotice } from './wall-notice';
import styles from './wall.module.css';

export function RecessScene({ resumesAt }: { resumesAt: number | null }) {
  const { t } = useTranslation('display-screen');
  const now = useServerNow(500);
  if (resumesAt === null) return <WallNotice title={t('recess.title')} words={t('recess.words')} />;
  const leftSeconds = Math.ceil((resumesAt - now) / 1000);
  const isToday = formatDate(resumesAt) === formatDate(now);
  const at = isToday ? formatTime(resumesAt) : formatDateTime(resumesAt);
  if (leftSeconds <= 0)
    return <WallNotice title={t('recess.due')} words={t('recess.dueWords', { at })} />;
  // Nobody waits in the hall until tomorrow.
  if (!isToday) return <WallNotice title={t('recess.title')} words={t('recess.until', { at })} />;
  return (
    <main className={styles.middle}>
      <h1 className={styles.lead}>{t('recess.title')}</h1>
      <p className={styles.countdown} role="timer">
        <Digits value={formatDuration(leftSeconds)} />
      </p>
      <p className={styles.lead}>{t('recess.until', { at })}</p>
    </main>
  );
}
