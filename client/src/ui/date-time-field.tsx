// A day and a time of day, typed or picked, written the Vietnamese way whatever the language of the browser: the device's own
// picker follows the device. What is no day or no time is told; until it is one, the value is null.
import { Input, InputWrapperContext } from '@mantine/core';
import { CalendarDays } from 'lucide-react';
import { use, useEffect, useId, useRef, useState, type ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDate, typedTime, withMarks, writtenDate, writtenTime } from '../lib/local-time';
import styles from './date-time-field.module.css';
import { dress, type FieldWords } from './field-dress';
import field from './field.module.css';
import { IconButton } from './icon-button';
import { MonthPicker } from './month-picker';
import { ownEscape } from './own-escape';

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
  /** What was told, and what stood here then: only another value than these two is news. What was told and once shown has come in its place. */
  told: number | null;
  stood: number | null;
}

const written = (value: number | null): Typed => ({
  date: value === null ? '' : writtenDate(value),
  time: value === null ? '' : writtenTime(value),
  ...{ told: value, stood: value },
});

const isAmiss = ({ date, time, told }: Typed): boolean => told === null && date + time !== '';

/** Written as the value is, it is the value, which may have seconds too. */
function instantOf({ date, time }: { date: string; time: string }, value: number | null) {
  const as = written(value);
  if (date === as.date && time === as.time) return value;
  const [midnight, since] = [typedDate(date), typedTime(time)];
  return midnight === null || since === null ? null : midnight + since;
}

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
  if (value === typed.told && typed.stood !== value) setTyped({ ...typed, stood: value });
  const now = value === typed.told || value === typed.stood ? typed : written(value);
  const { date, time } = now;
  // Another value has come in the place of what was no instant yet: nothing is amiss here any more.
  const isMended = now !== typed && isAmiss(typed);
  useEffect(() => {
    if (!isMended) return;
    setTyped(written(value));
    onChange(value, false);
  }, [isMended, value, onChange]);
  const day = typedDate(date);

  const type = (next: { date?: string; time?: string }): void => {
    const both = { date, time, ...next };
    const told = instantOf(both, value);
    const then = { ...both, told, stood: value };
    setTyped(then);
    if (told !== value || isAmiss(then) !== isAmiss(now)) onChange(told, isAmiss(then));
  };
  /** Only the way in which it is written changes: what it says was told while it was typed. */
  const leave = (): void => {
    setLeft(true);
    const since = typedTime(time);
    setTyped({
      ...now,
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
  const putPickerAway = (): void => {
    setPicking(false);
    opener.current?.focus();
  };
  const pick = (picked: number): void => {
    type({ date: writtenDate(picked) });
    putPickerAway();
  };
  const amiss = error || wrong();
  const control = {
    ...(picking && ownEscape),
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
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !picking) return;
        event.preventDefault();
        event.stopPropagation();
        putPickerAway();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <div className={styles.line}>
        <Part
          {...control}
          id={`${id}-day`}
          className={styles.date}
          aria-label={t('date.day')}
          placeholder={t('date.dayForm')}
          maxLength={10}
          value={date}
          onChange={(event) => type({ date: withMarks(event.currentTarget.value, date, '/') })}
        />
        <IconButton
          boxed
          {...(picking && ownEscape)}
          ref={opener}
          icon={CalendarDays}
          label={t('date.pick')}
          aria-expanded={picking}
          disabled={disabled}
          onClick={() => setPicking(!picking)}
        />
        <Part
          {...control}
          id={`${id}-time`}
          className={styles.time}
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

type PartProps = Omit<ComponentProps<'input'>, 'size'> & { id: string; error: boolean };

/** Mantine gives every input in a wrapper the one id of the wrapper. */
function Part({ id, ...rest }: PartProps) {
  const wrapper = use(InputWrapperContext);
  return (
    <InputWrapperContext value={{ ...wrapper, inputId: id }}>
      <Input {...rest} classNames={{ input: field.input }} />
    </InputWrapperContext>
  );
}
