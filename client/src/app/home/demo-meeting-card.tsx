// What is being tried: the demo meeting with its state and size.
import { Landmark, MapPin, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDemo } from '../../features/demo';
import { MeetingStateBadge } from '../../features/meetings/meeting-state-badge';
import { Card } from '../../ui';
import { FactLine } from '../fact-line';
import styles from './home.module.css';

export function DemoMeetingCard() {
  const { t } = useTranslation('home');
  const meeting = useDemo()?.meeting;
  if (!meeting) return null;
  return (
    <Card tone="current" className={styles.meeting}>
      <div className={styles.badges}>
        <MeetingStateBadge state={meeting.state} />
        <span>{t('sample')}</span>
      </div>
      <h2 className={styles.title}>{meeting.title}</h2>
      <FactLine
        facts={[
          { icon: Landmark, words: meeting.issuingBody },
          { icon: MapPin, words: t('sites', { count: meeting.sites }) },
          { icon: Users, words: t('people', { count: meeting.participants }) },
        ]}
      />
    </Card>
  );
}
