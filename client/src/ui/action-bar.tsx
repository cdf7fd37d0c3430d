// The bar of acts at the bottom of a place and its buttons. Their order never changes; the second line says the state.
// Not for one-off acts of a card (Button).
import type { ReactNode } from 'react';
import styles from './action-bar.module.css';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';

export function ActionBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={styles.bar} aria-label={label}>
      <div className={styles.acts}>{children}</div>
    </nav>
  );
}

type ActionButtonProps = {
  icon: LucideIcon;
  label: string;
  /** The state in words: "Thứ 3, chờ mời". On narrow screens it is only read aloud. */
  detail?: string;
  /** on = taken or chosen by this person; live = open right now and waiting for everyone. */
  state?: 'idle' | 'on' | 'live';
  /** For acts that switch: whether it is on. */
  pressed?: boolean;
  disabled?: boolean;
  onClick: () => void;
};

export function ActionButton({
  icon,
  label,
  detail,
  state = 'idle',
  pressed,
  disabled,
  onClick,
}: ActionButtonProps) {
  return (
    <button
      type="button"
      className={cx(styles.act, styles[state])}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  );
}
