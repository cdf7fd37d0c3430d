// The arrival code alone, large: for the entrance of a hall or a site.
import { useTranslation } from 'react-i18next';
import { ArrivalCodeOnDisplay } from '../../features/arrivals';
import { useEntity, useScope } from '../../live';
import { wallLength } from '../../ui';
import styles from './wall.module.css';

export function CheckInScene() {
  const { t } = useTranslation('display-screen');
  const { meetingId } = useScope();
  const title = useEntity('meeting', meetingId)?.title ?? '';
  return (
    <main className={styles.middle}>
      <p className={styles.eyebrow}>{t('checkIn')}</p>
      <h2 className={styles.above} {...wallLength(title)}>
        {title}
      </h2>
      <ArrivalCodeOnDisplay large />
    </main>
  );
}
