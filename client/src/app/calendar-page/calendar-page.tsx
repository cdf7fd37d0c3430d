// "Lịch họp": the meetings one may see, by month, by week or as a list, with a day to look at closely. On phones always a list.
import { monthDays, weekDays } from '@hop/shared/core/month-days.js';
import { dayStart } from '@hop/shared/meetings/conflicts.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { ChevronLeft, ChevronRight, CloudOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useTitle } from '../../lib/use-title';
import { ConnectionBanner, useServerNow, useSession } from '../../live';
import { formatDate } from '../../lib/format';
import { Banner, Button, ButtonLink, cx, IconButton, Segmented, SkipLink } from '../../ui';
import { AppBar } from '../app-bar';
import { paths, signInPath } from '../places';
import { Waiting } from '../waiting';
import { CalendarFeed } from './calendar-feed';
import styles from './calendar-page.module.css';
import { DayList } from './day-list';
import { DayPanel } from './day-panel';
import { Legend } from './legend';
import { MonthGrid } from './month-grid';
import { DAY_MS } from './of-day';
import { useCalendar } from './use-calendar';
import { WeekGrid } from './week-grid';

const MINUTE_MS = 60_000;
/** The first day of a week whose last one follows in full: "23", or "30/11" before another month. */
const dayWithin = (day: number, last: number): string => {
  const [date, end] = [day, last].map(formatDate) as [string, string];
  return date.slice(2) === end.slice(2) ? date.slice(0, 2) : date.slice(0, 5);
};

export function CalendarPage() {
  const session = useSession();
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return (
      <Navigate to={signInPath(paths.calendar)} replace state={{ expired: session.expired }} />
    );
  return <MyCalendar personal={session.kind === 'signedIn'} />;
}

function MyCalendar({ personal }: { personal: boolean }) {
  const { t } = useTranslation('calendar-page');
  useTitle(t('title'));
  const today = dayStart(useServerNow(MINUTE_MS));
  const [view, setView] = useState<'month' | 'week' | 'list'>('month');
  const [picked, setPicked] = useState<number | null>(null);
  const chosen = picked ?? today;
  const { year, month } = vietnamTime(chosen);
  const byWeek = view === 'week';
  const days = byWeek ? weekDays(chosen) : monthDays(year, month);
  const first = days[0] ?? today;
  const { calendar, trouble, renew } = useCalendar(first, first + days.length * DAY_MS);
  const last = days.at(-1) ?? first;
  /** The same view of another month or week: its first day, or today in the present one. */
  const turn = (by: number): void => {
    if (byWeek) {
      const then = first + by * 7 * DAY_MS;
      return setPicked(weekDays(today)[0] === then ? null : then);
    }
    const day = dayStart(Date.UTC(year, month - 1 + by, 1));
    const [then, now] = [vietnamTime(day), vietnamTime(today)];
    setPicked(then.year === now.year && then.month === now.month ? null : day);
  };
  return (
    <>
      <SkipLink to="main" />
      <AppBar />
      <ConnectionBanner />
      {trouble !== null && (
        <Banner icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Banner>
      )}
      <main id="main" tabIndex={-1} className={styles.page}>
        <div className={styles.top}>
          <IconButton
            boxed
            icon={ChevronLeft}
            label={t(byWeek ? 'weekBefore' : 'before')}
            onClick={() => turn(-1)}
          />
          <IconButton
            boxed
            icon={ChevronRight}
            label={t(byWeek ? 'weekAfter' : 'after')}
            onClick={() => turn(1)}
          />
          <h1 className={styles.title} aria-live="polite">
            {byWeek
              ? t('week', { from: dayWithin(first, last), to: formatDate(last) })
              : t('month', { month, year })}
          </h1>
          {chosen !== today && <Button onClick={() => setPicked(null)}>{t('toToday')}</Button>}
          <div className={styles.views}>
            <Segmented
              label={t('view.label')}
              value={view}
              options={[
                { value: 'month', label: t('view.month') },
                { value: 'week', label: t('view.week') },
                { value: 'list', label: t('view.list') },
              ]}
              onChange={setView}
            />
          </div>
          <div className={styles.viewsOfPhone}>
            <Segmented
              label={t('view.label')}
              value={byWeek ? 'week' : 'month'}
              options={[
                { value: 'month', label: t('view.month') },
                { value: 'week', label: t('view.week') },
              ]}
              onChange={setView}
            />
          </div>
          <div className={styles.acts}>
            {personal && <CalendarFeed />}
            <ButtonLink to={paths.meetings}>{t('mine')}</ButtonLink>
          </div>
        </div>
        <div className={cx(styles.body, view === 'list' && styles.alone)}>
          <div className={styles.main}>
            {view !== 'list' && (
              <div className={styles.month}>
                {byWeek ? (
                  <WeekGrid {...{ days, calendar, today, chosen }} onChoose={setPicked} />
                ) : (
                  <MonthGrid {...{ year, month, calendar, today, chosen }} onChoose={setPicked} />
                )}
                <Legend />
              </div>
            )}
            {calendar && (
              <div className={cx(view !== 'list' && styles.phone)}>
                <DayList
                  days={byWeek ? days : days.filter((day) => vietnamTime(day).month === month)}
                  everyDay={byWeek}
                  {...{ calendar, today }}
                  onChanged={renew}
                />
              </div>
            )}
          </div>
          {calendar && view !== 'list' && (
            <div className={styles.side}>
              <DayPanel day={chosen} calendar={calendar} onChanged={renew} />
            </div>
          )}
        </div>
      </main>
    </>
  );
}
