// What is being tried: the demo meeting with its state and size.
import { CircleDot, Clock, Landmark, MapPin, Users } from 'lucide-react';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { useTranslation } from 'react-i18next';
import { useDemo } from '../../features/demo';
import { Badge, Card } from '../../ui';
import { FactLine } from '../fact-line';
import styles from './home.module.css';

export function DemoMeetingCard() {
  const { t } = useTranslation('home');
  const { t: app } = useTranslation('app');
  const meeting = useDemo()?.meeting;
  if (!meeting) return null;
  const live = meeting.state === 'inSession';
  return (
    <Card tone="current" className={styles.meeting}>
      <div className={styles.badges}>
        <Badge
          icon={live ? CircleDot : Clock}
          tone={live ? 'live' : isOver(meeting.state) ? 'neutral' : 'ok'}
        >
          {app(`meetingState.${meeting.state}`)}
        </Badge>
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
