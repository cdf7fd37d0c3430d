// A chip filters or picks: tappable, chosen shows a check and a thick edge. Not for states (Badge).
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { cx } from './cx';
import { Icon } from './icon';

type ChipProps = { chosen: boolean; onClick: () => void; disabled?: boolean; children: ReactNode };

export function Chip({ chosen, onClick, disabled, children }: ChipProps) {
  return (
    <button
      type="button"
      className={cx(styles.chip, chosen && styles.chosen)}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={onClick}
    >
      {chosen && <Icon of={Check} size="s" />}
      {children}
    </button>
  );
}
