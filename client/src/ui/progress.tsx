// How far something is: ProgressBar is the bare bar, Progress adds what is counted and always the count in words.
// Not for a whole made of parts (Ring, StackedBar).
import { useId, type ReactNode } from 'react';
import { cx } from './cx';
import styles from './progress.module.css';

type Amount = { value: number; total: number };

type ProgressBarProps = Amount & {
  /** Names the bar for screen readers when no visible words are tied to it. */
  label?: string;
  labelledBy?: string;
  large?: boolean;
};

/** Turns red when the value passes the total; the words beside it must say so too. */
export function ProgressBar({ value, total, label, labelledBy, large }: ProgressBarProps) {
  const percent = total > 0 ? Math.min(100, (value / total) * 100) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={Math.min(value, total)}
      className={cx(styles.bar, large && styles.large, value > total && styles.over)}
    >
      <span className={styles.fill} style={{ width: `${percent}%` }} />
    </div>
  );
}

/** The label left, the count right, the bar under both. */
export function Progress({
  value,
  total,
  label,
  count,
  large,
}: Amount & {
  label: ReactNode;
  /** The count as read: "61/82", "18/30 phút". Without it, value/total. */
  count?: ReactNode;
  large?: boolean;
}) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <div id={id} className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count ?? `${value}/${total}`}</span>
      </div>
      <ProgressBar value={value} total={total} labelledBy={id} large={large} />
    </div>
  );
}
