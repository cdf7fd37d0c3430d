// A whole number that is counted up and down by finger, or typed: minus, the figure, plus. Empty until something is entered.
// With arrow keys too. For numbers with decimals or of many digits: NumberField.
import { Minus, Plus } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from './choice';
import { IconButton } from './icon-button';
import type { LucideIcon } from './icon';
import { Shape } from './shape';
import styles from './stepper.module.css';

type StepperProps = {
  label: string;
  tone: Tone;
  icon: LucideIcon;
  value: number | null;
  max: number;
  onChange: (value: number | null) => void;
  disabled?: boolean;
};

export function Stepper({ label, tone, icon, value, max, onChange, disabled }: StepperProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const step = (by: number) => onChange(Math.min(max, Math.max(0, (value ?? 0) + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <div className={styles.stepper}>
      <label htmlFor={id} className={styles.label}>
        <Shape tone={tone} icon={icon} />
        {label}
      </label>
      <div className={styles.control}>
        <IconButton
          boxed
          icon={Minus}
          label={t('stepper.less', { label })}
          disabled={disabled || (value ?? 0) === 0}
          onClick={() => step(-1)}
        />
        <input
          id={id}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          disabled={disabled}
          value={value ?? ''}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            const digits = event.currentTarget.value.replaceAll(/\D/gu, '');
            onChange(digits === '' ? null : Math.min(max, Number(digits)));
          }}
        />
        <IconButton
          boxed
          icon={Plus}
          label={t('stepper.more', { label })}
          disabled={disabled || (value ?? 0) >= max}
          onClick={() => step(1)}
        />
      </div>
    </div>
  );
}
