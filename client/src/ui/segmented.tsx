// One of two to four, all in sight: real radio buttons, so arrows and screen readers work. Not for filters (Chip).
import { useId } from 'react';
import { Icon, type LucideIcon } from './icon';
import styles from './segmented.module.css';
import { VisuallyHidden } from './visually-hidden';

type SegmentedProps<V extends string> = {
  label: string;
  value: V;
  options: readonly { value: V; label: string; icon?: LucideIcon }[];
  onChange: (value: V) => void;
};

export function Segmented<V extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
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
