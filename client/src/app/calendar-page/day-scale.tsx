// The meetings of a day along the hours, each as long as it takes; side by side where they overlap.
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatTime } from '../../lib/format';
import { cx } from '../../ui';
import { pathTo } from '../places';
import styles from './day-scale.module.css';
import looks from './meeting-looks.module.css';
import type { DayPart } from './of-day';

const HOUR_MS = 3_600_000;

export function DayScale({ day, parts }: { day: number; parts: readonly DayPart[] }) {
  const { t } = useTranslation('calendar-page');
  const { t: meetings } = useTranslation('meetings');
  const hourOf = (at: number): number => (at - day) / HOUR_MS;
  const first = Math.floor(hourOf(Math.min(...parts.map(({ startsAt }) => startsAt))));
  const last = Math.ceil(hourOf(Math.max(...parts.map(({ endsAt }) => endsAt))));
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return (
    <div className={styles.scale} style={{ ['--hours' as string]: last - first }}>
      <div className={styles.hours} aria-hidden>
        {hours.map((hour, index) => (
          <span key={hour} style={{ ['--at' as string]: index }}>
            {formatTime(day + hour * HOUR_MS)}
          </span>
        ))}
      </div>
      <ol role="list" className={styles.parts}>
        {parts.map(({ meeting, mark, startsAt, endsAt, lane, lanes }) => (
          <li
            key={`${meeting.id}-${startsAt}`}
            className={styles.part}
            style={{
              ['--at' as string]: hourOf(startsAt) - first,
              ['--long' as string]: (endsAt - startsAt) / HOUR_MS,
              ['--lane' as string]: lane,
              ['--lanes' as string]: lanes,
            }}
          >
            <Link to={pathTo(meeting.id, meeting.role)} className={cx(styles.link, looks[mark])}>
              <b>{meeting.title}</b>
              <span>{t('span', { from: formatTime(startsAt), to: formatTime(endsAt) })}</span>
              <span>{mark === 'clash' ? t('mark.clash') : meetings(`state.${meeting.state}`)}</span>
              <span>{meeting.place}</span>
              <span>{t('people', { count: meeting.participants })}</span>
            </Link>
          </li>
        ))}
      </ol>
    </div>
  );
}
