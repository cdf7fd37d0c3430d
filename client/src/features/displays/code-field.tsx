// The six digits that a screen shows, typed at a desk. `wholeCode` says whether all six are there.
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui';

const SIX_DIGITS = /^\d{3} ?\d{3}$/;

/** The code as it is sent, or null while it is not whole. */
export const wholeCode = (typed: string): string | null =>
  SIX_DIGITS.test(typed.trim()) ? typed.trim() : null;

type CodeFieldProps = {
  value: string;
  /** The person has tried to go on. */
  checked: boolean;
  onChange: (typed: string) => void;
};

export function CodeField({ value, checked, onChange }: CodeFieldProps) {
  const { t } = useTranslation('displays');
  return (
    <TextField
      label={t('code')}
      hint={t('codeHint')}
      error={checked && wholeCode(value) === null ? t('codeNeeded') : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={7}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
