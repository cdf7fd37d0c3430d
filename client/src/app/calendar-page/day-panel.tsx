// One day: its meetings to scale beside each other, what clashes and why, and where the one that can give way could go.
import { type Calendar } from '@hop/shared/meetings/calendar.js';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { DayClashes } from './day-clashes';
import styles from './day-panel.module.css';
import { DayScale } from './day-scale';
import { clashesOf, clashStart, partsOf } from './of-day';

interface DayPanelProps {
  /** Its midnight. */
  day: number;
  calendar: Calendar;
  onChanged: () => void;
}

export function DayPanel({ day, calendar, onChanged }: DayPanelProps) {
  const { t } = useTranslation('calendar-page');
  const parts = partsOf(calendar, day);
  const [warned] = clashesOf(calendar, day).filter(({ kept }) => kept === null);
  const count = new Set(parts.map(({ meeting }) => meeting.id)).size;
  return (
    <section className={styles.panel} aria-labelledby="calendar-day" aria-live="polite">
      <h2 id="calendar-day" className={styles.heading}>
        {formatWeekday(day)}
      </h2>
      <p className={styles.count}>
        {t('day.count', { count })}
        {warned && t('day.clashFrom', { time: formatTime(clashStart(warned, day)) })}
      </p>
      {parts.length > 0 && <DayScale day={day} parts={parts} />}
      <DayClashes day={day} calendar={calendar} onChanged={onChanged} />
    </section>
  );
}
