// One of two to four, all in sight: real radio buttons, so arrows and screen readers work. Not for filters (Chip).
import { useId } from 'react';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import styles from './segmented.module.css';
import { VisuallyHidden } from './visually-hidden';

type SegmentedProps<V extends string> = {
  label: string;
  value: V;
  options: readonly { value: V; label: string; icon?: LucideIcon }[];
  /** As wide as its place, the options alike; long words stand in two lines. */
  fill?: boolean;
  onChange: (value: V) => void;
};

export function Segmented<V extends string>({
  label,
  value,
  options,
  fill,
  onChange,
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className={cx(styles.group, fill && styles.fill)}>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon of={option.icon} size="s" />}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
