// What is written of one sitting: its name, beginning and end.
import { useTranslation } from 'react-i18next';
import { DateTimeField, TextField } from '../../ui';

export interface SittingWords {
  title: string;
  startsAt: number | null;
  plannedEndAt: number | null;
}

interface SittingFieldsProps {
  values: SittingWords;
  /** The first sitting begins when the meeting does. */
  startFixed?: boolean;
  onChange: (values: Partial<SittingWords>) => void;
}

export function SittingFields({ values, startFixed, onChange }: SittingFieldsProps) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <TextField
        label={t('sittings.name')}
        hint={t('sittings.nameHint')}
        maxLength={200}
        value={values.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {(['startsAt', 'plannedEndAt'] as const).map((key) => (
        <DateTimeField
          key={key}
          label={t(`sittings.${key}`)}
          hint={key === 'startsAt' && startFixed ? t('sittings.startFixed') : undefined}
          disabled={key === 'startsAt' && startFixed}
          value={values[key]}
          onChange={(at) => onChange({ [key]: at })}
        />
      ))}
    </>
  );
}
