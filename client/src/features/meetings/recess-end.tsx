// When a recess is meant to end: in some minutes, at another time, or when the chair says so. Nothing is chosen beforehand.
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../live';
import { Chip, DateTimeField } from '../../ui';
import styles from './recess-end.module.css';

const MINUTE_MS = 60_000;
const offered = [10, 15, 30] as const;

export type RecessEnd =
  | { readonly kind: 'open' }
  | { readonly kind: 'in'; readonly minutes: number }
  | { readonly kind: 'at'; readonly at: number | null };

/** What the command is given at this moment; undefined while the other time is missing or past. */
export function resumesAtOf(end: RecessEnd, now: number): number | null | undefined {
  if (end.kind === 'open') return null;
  // A number of minutes is a word of the chair's to the room: counted from the press, to the whole second.
  if (end.kind === 'in') return now + end.minutes * MINUTE_MS;
  return end.at !== null && end.at > now ? end.at : undefined;
}

/** `end` is what was chosen; `resumesAt()` reads it against the server's clock and shows the fault when there is one. */
export function useRecessEnd() {
  const now = useServerNow(1_000);
  const [end, setEnd] = useState<RecessEnd>({ kind: 'open' });
  const [checked, setChecked] = useState(false);
  const resumesAt = (): number | null | undefined => {
    setChecked(true);
    return resumesAtOf(end, now);
  };
  const isWrong = checked && resumesAtOf(end, now) === undefined;
  return { resumesAt, fields: <RecessEndFields {...{ end, isWrong, now }} onChange={setEnd} /> };
}

type FieldsProps = {
  end: RecessEnd;
  isWrong: boolean;
  now: number;
  onChange: (end: RecessEnd) => void;
};

function RecessEndFields({ end, isWrong, now, onChange }: FieldsProps) {
  const { t } = useTranslation('meetings');
  const id = useId();
  return (
    <div className={styles.fields} role="group" aria-labelledby={id}>
      <p id={id}>{t('recess.title')}</p>
      <div className={styles.chips}>
        <Chip chosen={end.kind === 'open'} onClick={() => onChange({ kind: 'open' })}>
          {t('recess.open')}
        </Chip>
        {offered.map((minutes) => (
          <Chip
            key={minutes}
            chosen={end.kind === 'in' && end.minutes === minutes}
            onClick={() => onChange({ kind: 'in', minutes })}
          >
            {t('recess.minutes', { minutes })}
          </Chip>
        ))}
        <Chip
          chosen={end.kind === 'at'}
          onClick={() => onChange({ kind: 'at', at: now + 60 * MINUTE_MS })}
        >
          {t('recess.other')}
        </Chip>
      </div>
      {end.kind === 'at' && (
        <DateTimeField
          label={t('recess.at')}
          error={isWrong && t('refusal.resumesInThePast')}
          value={end.at}
          onChange={(at) => onChange({ kind: 'at', at })}
        />
      )}
    </div>
  );
}
