// "Lịch họp": the meetings one may see, by month or as a list, with a day to look at closely. A list on phones.
import { monthDays } from '@hop/shared/core/month-days.js';
import { dayStart } from '@hop/shared/meetings/conflicts.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { CalendarDays, ChevronLeft, ChevronRight, CloudOff, List } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useTitle } from '../../lib/use-title';
import { ConnectionBanner, useServerNow, useSession } from '../../live';
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

const MINUTE_MS = 60_000;

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
  const [view, setView] = useState<'month' | 'list'>('month');
  const [picked, setPicked] = useState<number | null>(null);
  const chosen = picked ?? today;
  const { year, month } = vietnamTime(chosen);
  const days = monthDays(year, month);
  const first = days[0] ?? today;
  const { calendar, trouble, renew } = useCalendar(first, first + days.length * DAY_MS);
  /** The same view of another month: its first day, or today in the present one. */
  const turn = (months: number): void => {
    const day = dayStart(Date.UTC(year, month - 1 + months, 1));
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
          <IconButton boxed icon={ChevronLeft} label={t('before')} onClick={() => turn(-1)} />
          <IconButton boxed icon={ChevronRight} label={t('after')} onClick={() => turn(1)} />
          <h1 className={styles.title} aria-live="polite">
            {t('month', { month, year })}
          </h1>
          {chosen !== today && <Button onClick={() => setPicked(null)}>{t('toToday')}</Button>}
          <div className={styles.views}>
            <Segmented
              label={t('view.label')}
              value={view}
              options={[
                { value: 'month', label: t('view.month'), icon: CalendarDays },
                { value: 'list', label: t('view.list'), icon: List },
              ]}
              onChange={setView}
            />
          </div>
          {personal && <CalendarFeed />}
          <ButtonLink to={paths.meetings}>{t('mine')}</ButtonLink>
        </div>
        <div className={cx(styles.body, view === 'list' && styles.alone)}>
          <div className={styles.main}>
            {view === 'month' && (
              <div className={styles.month}>
                <MonthGrid {...{ year, month, calendar, today, chosen }} onChoose={setPicked} />
                <Legend />
              </div>
            )}
            {calendar && (
              <div className={cx(view === 'month' && styles.phone)}>
                <DayList
                  days={days.filter((day) => vietnamTime(day).month === month)}
                  calendar={calendar}
                  onChanged={renew}
                />
              </div>
            )}
          </div>
          {calendar && view === 'month' && (
            <div className={styles.side}>
              <DayPanel day={chosen} calendar={calendar} onChanged={renew} />
            </div>
          )}
        </div>
      </main>
    </>
  );
}
