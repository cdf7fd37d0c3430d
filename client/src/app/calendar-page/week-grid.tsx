// A week from Monday along the hours: a column for each day, its meetings as links as long as they take. Not on phones: there the list
// stands. What a chosen day holds, and what clashes in it, is told beside it (day-panel.tsx).
import type { Calendar } from '@hop/shared/meetings/calendar.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDayName, formatTime, formatWeekday } from '../../lib/format';
import { useServerNow } from '../../live';
import { cx, Icon } from '../../ui';
import { pathTo } from '../places';
import { DAY_MS, partsOf, type DayPart } from './of-day';
import looks from './meeting-looks.module.css';
import styles from './week-grid.module.css';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** The hours of an office; earlier and later ones come with the meetings in them. */
const OFFICE = { from: 7, to: 18 };

/** With so many beside each other no word fits into a line. */
const UPRIGHT_FROM = 3;

interface WeekGridProps {
  /** Midnights, like today and the chosen day. */
  days: readonly number[];
  /** null while asked. */
  calendar: Calendar | null;
  today: number;
  chosen: number;
  onChoose: (day: number) => void;
}

export function WeekGrid({ days, calendar, today, chosen, onChoose }: WeekGridProps) {
  const { t } = useTranslation('calendar-page');
  const now = useServerNow(MINUTE_MS);
  const week = days.map((day) => ({ day, parts: calendar ? partsOf(calendar, day) : [] }));
  const all = week.flatMap(({ day, parts }) =>
    parts.map(({ startsAt, endsAt }) => [(startsAt - day) / HOUR_MS, (endsAt - day) / HOUR_MS]),
  );
  const first = Math.floor(Math.min(OFFICE.from, ...all.map(([from = 0]) => from)));
  const last = Math.ceil(Math.max(OFFICE.to, ...all.map(([, to = 0]) => to)));
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // A Saturday or Sunday without meetings leaves its room to the days that have them.
  const columns = week
    .map(({ parts }, nth) => `minmax(0, ${nth > 4 && parts.length === 0 ? 0.7 : 1}fr)`)
    .join(' ');
  const at = (hour: number) => ({ ['--at' as string]: hour - first });
  return (
    <div
      className={styles.frame}
      style={{ ['--columns' as string]: columns }}
      aria-busy={calendar === null}
    >
      <div className={styles.heads}>
        {week.map(({ day, parts }) => (
          <button
            key={day}
            type="button"
            className={styles.head}
            aria-pressed={day === chosen}
            aria-current={day === today ? 'date' : undefined}
            aria-label={[formatWeekday(day), t('day.count', { count: parts.length })].join(', ')}
            onClick={() => onChoose(day)}
          >
            <span>{formatDayName(day)}</span>
            <b>{`${vietnamTime(day).day}/${vietnamTime(day).month}`}</b>
            {day === today && <small>{t('today')}</small>}
          </button>
        ))}
      </div>
      <div className={styles.body} style={{ ['--hours' as string]: last - first }}>
        <div className={styles.hours} aria-hidden>
          {hours.slice(1, -1).map((hour) => (
            <span key={hour} style={at(hour)}>
              {formatTime(today + hour * HOUR_MS)}
            </span>
          ))}
        </div>
        {week.map(({ day, parts }) => (
          <div key={day} className={cx(styles.day, day === today && styles.today)}>
            <ol role="list" aria-label={formatWeekday(day)}>
              {parts.map((part) => (
                <Block
                  key={`${part.meeting.id}-${part.startsAt}`}
                  part={part}
                  at={at((part.startsAt - day) / HOUR_MS)}
                />
              ))}
            </ol>
            {now >= day + first * HOUR_MS && now < Math.min(day + last * HOUR_MS, day + DAY_MS) && (
              <div className={styles.now} style={at((now - day) / HOUR_MS)} aria-hidden />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function Block({ part, at }: { part: DayPart; at: Record<string, number> }) {
  const { t } = useTranslation('calendar-page');
  const { t: meetings } = useTranslation('meetings');
  const { meeting, mark, startsAt, endsAt, lane, lanes } = part;
  const word = mark === 'clash' ? t('mark.clash') : meetings(`state.${meeting.state}`);
  const span = t('span', { from: formatTime(startsAt), to: formatTime(endsAt) });
  return (
    <li
      className={styles.part}
      style={{
        ...at,
        ['--long' as string]: (endsAt - startsAt) / HOUR_MS,
        ['--lane' as string]: lane,
        ['--lanes' as string]: lanes,
      }}
    >
      <Link
        to={pathTo(meeting.id, meeting.role)}
        className={cx(styles.link, looks[mark], lanes >= UPRIGHT_FROM && styles.upright)}
        aria-label={[meeting.title, span, word, meeting.place].join(', ')}
        title={[meeting.title, span, word, meeting.place].join('\n')}
      >
        <span className={styles.time}>
          {mark === 'clash' && <Icon of={TriangleAlert} size="xs" />}
          {formatTime(startsAt)}
        </span>
        <b>{meeting.title}</b>
        <span>{meeting.place}</span>
      </Link>
    </li>
  );
}
