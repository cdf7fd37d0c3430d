// A meeting of today: what, when, where, and the one button that leads to one's own place in it.
import { ArrowRight, CircleDot, Clock, Landmark, MapPin, UserRound } from 'lucide-react';
import { isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, formatWeekday } from '../../lib/format';
import { Badge, ButtonLink, Card } from '../../ui';
import { FactLine } from '../fact-line';
import { pathTo } from '../places';
import styles from './my-meetings.module.css';
import { useEnterWord } from './use-enter-word';
import { ToAnswer } from './to-answer';
import { ToApprove } from './to-approve';
import type { ListedMeeting } from './use-my-meetings';

export function TodayCard({ meeting, now }: { meeting: ListedMeeting; now: number }) {
  const { t } = useTranslation('my-meetings');
  const { t: meetings } = useTranslation('meetings');
  const enterWord = useEnterWord();
  const live = isUnderWay(meeting.state);
  const time = formatTime(meeting.startsAt);
  const when =
    formatDate(meeting.startsAt) === formatDate(now)
      ? t('today', { time })
      : `${time} · ${formatWeekday(meeting.startsAt)}`;
  return (
    <Card tone="current" className={styles.today}>
      <div className={styles.badges}>
        <Badge icon={live ? CircleDot : Clock} tone={live ? 'live' : 'ok'}>
          {when}
        </Badge>
        <span className={styles.state}>{meetings(`state.${meeting.state}`)}</span>
      </div>
      <h2 className={styles.name}>{meeting.title}</h2>
      <FactLine
        facts={[
          { icon: Landmark, words: meeting.issuingBody },
          {
            icon: MapPin,
            words:
              meeting.siteName === null ? meeting.place : t('site', { name: meeting.siteName }),
          },
          ...(meeting.role === null
            ? []
            : [{ icon: UserRound, words: t('yourRole', { role: t(`role.${meeting.role}`) }) }]),
        ]}
      />
      <ToApprove meeting={meeting} />
      <ToAnswer meeting={meeting} />
      <ButtonLink
        to={pathTo(meeting.id, meeting.role)}
        variant="primary"
        size="xl"
        block
        iconEnd={ArrowRight}
      >
        {enterWord(meeting.role)}
      </ButtonLink>
    </Card>
  );
}
