// A month in weeks from Monday; a day is one button and says what is in it. Not on phones: there the list stands.
import type { Calendar } from '@hop/shared/meetings/calendar.js';
import { monthDays } from '@hop/shared/core/month-days.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { cx, Icon } from '../../ui';
import styles from './month-grid.module.css';
import { partsOf } from './of-day';

const SHOWN = 3;

interface MonthGridProps {
  year: number;
  month: number;
  /** null while asked. */
  calendar: Calendar | null;
  /** Midnights. */
  today: number;
  chosen: number;
  onChoose: (day: number) => void;
}

export function MonthGrid({ year, month, calendar, today, chosen, onChoose }: MonthGridProps) {
  const days = monthDays(year, month);
  return (
    <div className={styles.frame} aria-busy={calendar === null}>
      <div className={styles.weekdays} aria-hidden>
        {days.slice(0, 7).map((day) => (
          <span key={day}>{formatWeekday(day).split(',')[0]}</span>
        ))}
      </div>
      <ol role="list" className={styles.days}>
        {days.map((day) => (
          <li key={day} className={styles.cell}>
            <Day
              day={day}
              outside={vietnamTime(day).month !== month}
              today={day === today}
              chosen={day === chosen}
              calendar={calendar}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface DayProps {
  day: number;
  outside: boolean;
  today: boolean;
  chosen: boolean;
  calendar: Calendar | null;
  onChoose: (day: number) => void;
}

function Day({ day, outside, today, chosen, calendar, onChoose }: DayProps) {
  const { t } = useTranslation('calendar-page');
  const parts = calendar === null ? [] : partsOf(calendar, day);
  const clash = parts.some(({ mark }) => mark === 'clash');
  const { day: number, month } = vietnamTime(day);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-current={today ? 'date' : undefined}
      aria-label={[
        formatWeekday(day),
        t('day.count', { count: parts.length }),
        ...(clash ? [t('mark.clash')] : []),
      ].join(', ')}
      className={cx(styles.day, outside && styles.outside)}
      onClick={() => onChoose(day)}
    >
      <span className={styles.number}>
        {outside ? `${number}/${month}` : number}
        {today && <small>{t('today')}</small>}
      </span>
      {parts.slice(0, SHOWN).map(({ meeting, mark, startsAt }) => (
        <span key={`${meeting.id}-${startsAt}`} className={cx(styles.part, styles[mark])}>
          <b>
            {mark === 'clash' && <Icon of={TriangleAlert} size="xs" className={styles.warning} />}
            {formatTime(startsAt)}
          </b>{' '}
          {meeting.title}
        </span>
      ))}
      {parts.length > SHOWN && <small>{t('day.more', { count: parts.length - SHOWN })}</small>}
    </button>
  );
}
