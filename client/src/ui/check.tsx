// Yes or no: Check for what is sent with a form or ticked off, Switch for what takes effect at once.
import { Check as CheckIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './check.module.css';
import { cx } from './cx';
import { Icon } from './icon';

type CheckProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  children: ReactNode;
};

export function Check({ checked, onChange, disabled, children }: CheckProps) {
  return (
    <label className={cx(styles.field, disabled && styles.disabled)}>
      <input
        type="checkbox"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden className={styles.box}>
        {checked && <Icon of={CheckIcon} size="xs" bold />}
      </span>
      <span>{children}</span>
    </label>
  );
}

export function Switch({ checked, onChange, disabled, children }: CheckProps) {
  return (
    <label className={cx(styles.field, disabled && styles.disabled)}>
      <input
        type="checkbox"
        role="switch"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden className={styles.track} />
      <span>{children}</span>
    </label>
  );
}
