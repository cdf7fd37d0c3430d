// Meetings of other days in one list: the day at the left, one act at the right. Absent when there are none.
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime, formatWeekday } from '../../lib/format';
import { ButtonLink, Card } from '../../ui';
import { pathTo } from '../places';
import styles from './meeting-rows.module.css';
import { ToAnswer } from './to-answer';
import { ToApprove } from './to-approve';
import type { ListedMeeting } from './use-my-meetings';
import { useEnterWord } from './use-enter-word';

export function MeetingRows({
  heading,
  meetings,
  onlyOwn = false,
}: {
  heading: string;
  meetings: readonly ListedMeeting[];
  /** Also holds meetings that one has no place in: those lead nowhere. */
  onlyOwn?: boolean;
}) {
  if (meetings.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{heading}</h2>
      <Card flush>
        <ul role="list">
          {meetings.map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              open={!onlyOwn || meeting.role !== null}
            />
          ))}
        </ul>
      </Card>
    </>
  );
}

function MeetingRow({ meeting, open }: { meeting: ListedMeeting; open: boolean }) {
  const { t } = useTranslation('my-meetings');
  const { t: meetings } = useTranslation('meetings');
  const enterWord = useEnterWord();
  const { startsAt } = meeting;
  const [day, month, year] = formatDate(startsAt).split('/');
  return (
    <li className={styles.row}>
      <time className={styles.day} dateTime={new Date(startsAt).toISOString()}>
        <small>{formatWeekday(startsAt).split(',')[0]}</small>
        <b>{day}</b>
        <small>{t('month', { month: Number(month), year })}</small>
      </time>
      <div className={styles.words}>
        <h3>{meeting.title}</h3>
        <p>
          {[formatTime(startsAt), meeting.place, meetings(`state.${meeting.state}`)].join(' · ')}
        </p>
        <ToApprove meeting={meeting} />
        <ToAnswer meeting={meeting} />
      </div>
      <div className={styles.act}>
        {open && (
          <ButtonLink to={pathTo(meeting.id, meeting.role)}>{enterWord(meeting.role)}</ButtonLink>
        )}
      </div>
    </li>
  );
}
