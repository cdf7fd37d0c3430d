// A badge says a state: icon and word, not tappable. For something one can tap use Chip.
import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';

type BadgeProps = {
  icon: LucideIcon;
  /** live = happening now; ok, warn, lost = states; a, b, c = the three choices of a vote. */
  tone?: 'neutral' | 'ok' | 'warn' | 'lost' | 'live' | 'a' | 'b' | 'c';
  children: ReactNode;
  className?: string;
};

export function Badge({ icon, tone = 'neutral', children, className }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone], className)}>
      <Icon of={icon} size="xs" />
      <span>{children}</span>
    </span>
  );
}
