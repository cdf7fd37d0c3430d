// A month to pick a day from, opened under its field: by finger, by Tab, or by the arrow keys from day to day and over the
// edges of the month.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { monthAround, typedDate, writtenDate } from '../lib/local-time';
import { cx } from './cx';
import { IconButton } from './icon-button';
import styles from './month-picker.module.css';
import { ownEscape } from './own-escape';

const DAY_MS = 86_400_000;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

interface MonthPickerProps {
  /** A midnight. */
  chosen: number | null;
  onPick: (midnight: number) => void;
}

export function MonthPicker({ chosen, onPick }: MonthPickerProps) {
  const { t } = useTranslation('ui');
  const [today] = useState(() => typedDate(writtenDate(Date.now())) ?? 0);
  const [later, setLater] = useState(0);
  const [stepped, setStepped] = useState<number | null>(null);
  const at = stepped ?? chosen ?? today;
  const { year, month, days } = monthAround(at, later);
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stepped !== null) grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [stepped]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const from = Number((event.target as HTMLElement).dataset['day']);
    if (step === undefined || Number.isNaN(from)) return;
    event.preventDefault();
    setLater(0);
    setStepped(from + step * DAY_MS);
  };
  const entry = later === 0 ? at : days.find(({ outside }) => !outside)?.midnight;
  return (
    // Where a press focuses no button, it focuses the picker and not the dialog around it.
    <div className={styles.picker} tabIndex={-1} {...ownEscape}>
      <div className={styles.head}>
        <IconButton
          {...ownEscape}
          icon={ChevronLeft}
          label={t('date.before')}
          onClick={() => setLater(later - 1)}
        />
        <strong aria-live="polite">{t('date.month', { month, year })}</strong>
        <IconButton
          {...ownEscape}
          icon={ChevronRight}
          label={t('date.after')}
          onClick={() => setLater(later + 1)}
        />
      </div>
      <div className={styles.weekdays} aria-hidden>
        {t('date.weekdays')
          .split(' ')
          .map((day) => (
            <span key={day}>{day}</span>
          ))}
      </div>
      <div ref={grid} className={styles.days} onKeyDown={onKeyDown}>
        {days.map(({ midnight, day, outside }) => (
          <button
            {...ownEscape}
            key={midnight}
            type="button"
            data-day={midnight}
            tabIndex={midnight === entry ? 0 : -1}
            className={cx(styles.day, outside && styles.outside)}
            aria-pressed={midnight === chosen}
            aria-current={midnight === today ? 'date' : undefined}
            aria-label={
              midnight === today
                ? t('date.today', { date: writtenDate(midnight) })
                : writtenDate(midnight)
            }
            onClick={() => onPick(midnight)}
          >
            {day}
          </button>
        ))}
      </div>
    </div>
  );
}
