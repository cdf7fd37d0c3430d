// A month or a week as a list: of a month only days with meetings, each meeting with its time, mark in words, and the way into it.
import { type Calendar } from '@hop/shared/meetings/calendar.js';
import { CalendarDays, CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { Badge, ButtonLink, Empty, Row, RowList } from '../../ui';
import { pathTo } from '../places';
import styles from './calendar-page.module.css';
import { DayClashes } from './day-clashes';
import { partsOf, type Mark } from './of-day';

const looks = {
  issued: { icon: CircleCheck, tone: 'ok' },
  prepared: { icon: CircleDashed, tone: 'neutral' },
  clash: { icon: TriangleAlert, tone: 'warn' },
  off: { icon: CircleX, tone: 'neutral' },
} as const satisfies Record<Mark, unknown>;

interface DayListProps {
  /** Midnights. */
  days: readonly number[];
  today: number;
  /** Also the days without meetings are named. */
  everyDay: boolean;
  calendar: Calendar;
  onChanged: () => void;
}

export function DayList({ days, today, everyDay, calendar, onChanged }: DayListProps) {
  const { t } = useTranslation('calendar-page');
  const { t: meetings } = useTranslation('meetings');
  const filled = days.flatMap((day) => {
    const parts = partsOf(calendar, day);
    return parts.length === 0 && !everyDay ? [] : [{ day, parts }];
  });
  if (filled.length === 0)
    return (
      <Empty icon={CalendarDays} title={t('none.title')}>
        {t('none.words')}
      </Empty>
    );
  return (
    <div className={styles.list}>
      {filled.map(({ day, parts }) => (
        <section key={day}>
          <h2 className={styles.listDay} aria-current={day === today ? 'date' : undefined}>
            {formatWeekday(day)}
            {day === today && <small>{t('today')}</small>}
          </h2>
          {parts.length === 0 ? (
            <p className={styles.free}>{t('day.free')}</p>
          ) : (
            <RowList framed label={formatWeekday(day)}>
              {parts.map(({ meeting, mark, startsAt, endsAt }) => (
                <Row
                  key={`${meeting.id}-${startsAt}`}
                  title={meeting.title}
                  detail={
                    <>
                      {t('span', { from: formatTime(startsAt), to: formatTime(endsAt) })} ·{' '}
                      {meeting.place}{' '}
                      <Badge icon={looks[mark].icon} tone={looks[mark].tone}>
                        {mark === 'clash' ? t('mark.clash') : meetings(`state.${meeting.state}`)}
                      </Badge>
                    </>
                  }
                  act={<ButtonLink to={pathTo(meeting.id, meeting.role)}>{t('enter')}</ButtonLink>}
                />
              ))}
            </RowList>
          )}
          <DayClashes day={day} calendar={calendar} onChanged={onChanged} />
        </section>
      ))}
    </div>
  );
}
