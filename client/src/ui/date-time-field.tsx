// A day and a time of day, typed or picked, written the Vietnamese way whatever the language of the browser: the device's own
// picker follows the device. What is no day or no time is told; until it is one, the value is null.
import { Input } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDate, typedTime, withMarks, writtenDate, writtenTime } from '../lib/local-time';
import styles from './date-time-field.module.css';
import { dress, type FieldWords } from './field-dress';
import field from './field.module.css';
import { IconButton } from './icon-button';
import { MonthPicker } from './month-picker';

type DateTimeFieldProps = FieldWords & {
  label: string;
  /** Epoch ms. */
  value: number | null;
  /** `amiss`: null because what is typed is no instant yet, not because nothing is. */
  onChange: (value: number | null, amiss: boolean) => void;
  disabled?: boolean | undefined;
};

interface Typed {
  date: string;
  time: string;
  /** What was told, and what stood here then: only another value than these two is news. */
  told: number | null;
  stood: number | null;
}

const written = (value: number | null): Typed => ({
  date: value === null ? '' : writtenDate(value),
  time: value === null ? '' : writtenTime(value),
  ...{ told: value, stood: value },
});

const isAmiss = ({ date, time, told }: Typed): boolean => told === null && date + time !== '';

export function DateTimeField({
  label,
  hint,
  error,
  value,
  onChange,
  disabled,
}: DateTimeFieldProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [typed, setTyped] = useState(() => written(value));
  const [left, setLeft] = useState(false);
  const [picking, setPicking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const now = value === typed.told || value === typed.stood ? typed : written(value);
  const { date, time } = now;
  const day = typedDate(date);

  const type = (next: { date?: string; time?: string }): void => {
    const both = { date, time, ...next };
    const [midnight, since] = [typedDate(both.date), typedTime(both.time)];
    const told = midnight === null || since === null ? null : midnight + since;
    const then = { ...both, told, stood: value };
    setTyped(then);
    if (told !== value || isAmiss(then) !== isAmiss(now)) onChange(told, isAmiss(then));
  };
  const leave = (): void => {
    setLeft(true);
    const since = typedTime(time);
    type({
      ...(day !== null && { date: writtenDate(day) }),
      ...(since !== null && day !== null && { time: writtenTime(day + since) }),
    });
  };
  const wrong = (): string | undefined => {
    if (!left || (date === '' && time === '')) return undefined;
    if (day === null) return t(date === '' ? 'date.noDay' : 'date.wrongDay');
    if (typedTime(time) === null) return t(time === '' ? 'date.noTime' : 'date.wrongTime');
    return undefined;
  };
  const pick = (picked: number): void => {
    type({ date: writtenDate(picked) });
    setPicking(false);
    opener.current?.focus();
  };
  const amiss = error || wrong();
  const control = {
    autoComplete: 'off',
    inputMode: 'numeric',
    disabled,
    error: Boolean(amiss),
  } as const;
  return (
    <Input.Wrapper
      {...dress({ label, hint, error: amiss })}
      role="group"
      aria-labelledby={id}
      labelElement="div"
      labelProps={{ id }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <div className={styles.line}>
        <Input
          {...control}
          className={styles.date}
          classNames={{ input: field.input }}
          aria-label={t('date.day')}
          placeholder={t('date.dayForm')}
          maxLength={10}
          value={date}
          onChange={(event) => type({ date: withMarks(event.currentTarget.value, date, '/') })}
        />
        <IconButton
          boxed
          ref={opener}
          icon={CalendarDays}
          label={t('date.pick')}
          aria-expanded={picking}
          disabled={disabled}
          onClick={() => setPicking(!picking)}
        />
        <Input
          {...control}
          className={styles.time}
          classNames={{ input: field.input }}
          aria-label={t('date.time')}
          placeholder={t('date.timeForm')}
          maxLength={10}
          value={time}
          onChange={(event) => type({ time: withMarks(event.currentTarget.value, time, ':') })}
        />
      </div>
      {picking && <MonthPicker chosen={day} onPick={pick} />}
    </Input.Wrapper>
  );
}
