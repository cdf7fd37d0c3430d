// The large button of one choice among equals, and the group that keeps the choices equal in size, weight and distance.
// Nothing is preselected, ordered by popularity or animated. It shows a choice; it does not decide whether it counts.
import { Loader } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './choice.module.css';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import tones from './tones.module.css';

export type Tone = 'a' | 'b' | 'c';

type ChoiceButtonProps = {
  tone: Tone;
  icon: LucideIcon;
  label: string;
  /** Second line: "Lựa chọn của bạn", "Chạm để đổi"; while sending, the name of the choice. */
  detail?: string;
  /** idle = open; chosen = recorded as mine; outlined = another one, may still be taken;
   *  sending = mine, not yet recorded; quiet = cannot be tapped now. */
  state?: 'idle' | 'chosen' | 'outlined' | 'sending' | 'quiet';
  onClick: () => void;
};

export function ChoiceButton({
  tone,
  icon,
  label,
  detail,
  state = 'idle',
  onClick,
}: ChoiceButtonProps) {
  const still = state === 'sending' || state === 'quiet';
  return (
    <button
      type="button"
      className={cx(styles.choice, tones[tone], styles[state])}
      aria-pressed={state === 'chosen'}
      aria-disabled={still || undefined}
      aria-busy={state === 'sending' || undefined}
      onClick={still ? undefined : onClick}
    >
      <span className={styles.shape}>
        <Icon of={state === 'sending' ? Loader : icon} size="l" bold />
      </span>
      <span className={styles.words}>
        {label}
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </button>
  );
}

type ChoiceGroupProps = {
  /** The question, for screen readers. */
  label: string;
  /** column = always one under the other (a side panel); fit = side by side where there is room. */
  direction?: 'fit' | 'column';
  /** 96 high also side by side, where a second step follows. */
  compact?: boolean;
  children: ReactNode;
};

export function ChoiceGroup({ label, direction = 'fit', compact, children }: ChoiceGroupProps) {
  return (
    <div className={styles.frame}>
      <div
        role="group"
        aria-label={label}
        className={cx(
          styles.group,
          direction === 'column' && styles.column,
          compact && styles.compact,
        )}
      >
        {children}
      </div>
    </div>
  );
}
