// A recess: until when, by the server's clock, or until the chair says so.
import { useTranslation } from 'react-i18next';
import { formatDuration, formatTime } from '../../lib/format';
import { useServerNow } from '../../live';
import { Digits } from '../../ui';
import { WallNotice } from './wall-notice';
import styles from './wall.module.css';

export function RecessScene({ resumesAt }: { resumesAt: number | null }) {
  const { t } = useTranslation('display-screen');
  const now = useServerNow(500);
  if (resumesAt === null) return <WallNotice title={t('recess.title')} words={t('recess.words')} />;
  const leftSeconds = Math.ceil((resumesAt - now) / 1000);
  const at = formatTime(resumesAt);
  if (leftSeconds <= 0)
    return <WallNotice title={t('recess.due')} words={t('recess.dueWords', { at })} />;
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
