// One icon of the Lucide set in one of our sizes. Decorative by design: the word stands beside it.
import type { LucideIcon } from 'lucide-react';
import { cx } from './cx';
import styles from './icon.module.css';

export type { LucideIcon };

type IconProps = {
  of: LucideIcon;
  /** md 24, s 20 (in buttons), xs 16 (in badges), l 32, xl 48 (empty states). */
  size?: 'xs' | 's' | 'md' | 'l' | 'xl';
  /** The heavy line used inside vote shapes. */
  bold?: boolean;
  className?: string;
};

export function Icon({ of: Drawing, size = 'md', bold, className }: IconProps) {
  return (
    <Drawing
      aria-hidden
      className={cx(styles.icon, styles[size], bold && styles.bold, className)}
    />
  );
}
