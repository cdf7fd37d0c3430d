// A running time whose digits stand still: each in a cell of its own, because the face has no tabular figures.
// It shows what it is given ("02:14"); counting belongs to who knows the server's clock.
import { cx } from './cx';
import styles from './digits.module.css';
import { VisuallyHidden } from './visually-hidden';

type DigitsProps = {
  /** "02:14", "1:02:14". */
  value: string;
  /** inherit = the size around it; figure 54, countdown 96; wall for large screens. */
  size?: 'inherit' | 'figure' | 'countdown' | 'wall';
  /** warn = nearly over, over = past its time; the words beside it must say so. */
  tone?: 'ink' | 'accent' | 'warn' | 'over';
};

export function Digits({ value, size = 'inherit', tone = 'ink' }: DigitsProps) {
  return (
    <span className={cx(styles.digits, styles[size], styles[tone])}>
      <VisuallyHidden>{value}</VisuallyHidden>
      <span aria-hidden className={styles.cells}>
        {Array.from(value, (sign, place) => (
          <span key={place} className={/[\d+]/u.test(sign) ? styles.digit : styles.sign}>
            {sign}
          </span>
        ))}
      </span>
    </span>
  );
}
