// The fields of an agenda item, alike for a new one and for one that is changed.
import { agendaKinds, type AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { useTranslation } from 'react-i18next';
import { NumberField, SelectField, TextAreaField, TextField } from '../../../ui';
import styles from './builder.module.css';

export type ItemValues = Pick<AgendaItem, 'title' | 'kind' | 'plannedMinutes' | 'presenter'>;
export const blankItem: ItemValues = {
  title: '',
  kind: 'report',
  plannedMinutes: 10,
  presenter: '',
};
const MOST_MINUTES = 24 * 60;

interface ItemFieldsProps {
  values: ItemValues;
  onChange: (fields: Partial<ItemValues>) => void;
  titleError?: string | undefined;
  /** "10:55"; left out while it is not known. */
  startsAt?: string;
}

export function ItemFields({ values, onChange, titleError, startsAt }: ItemFieldsProps) {
  const { t } = useTranslation('agenda');
  return (
    <>
      <TextAreaField
        minRows={2}
        label={t('builder.field.title')}
        error={titleError}
        maxLength={300}
        value={values.title}
        onChange={(event) => onChange({ title: event.currentTarget.value.replace(/\n/g, ' ') })}
      />
      <SelectField
        label={t('builder.field.kind')}
        data={agendaKinds.map((kind) => ({ value: kind, label: t(`builder.kind.${kind}`) }))}
        value={values.kind}
        onChange={(event) => {
          const kind = agendaKinds.find((each) => each === event.currentTarget.value);
          if (kind) onChange({ kind });
        }}
      />
      <div className={styles.pair}>
        <NumberField
          label={t('builder.field.plannedMinutes')}
          suffix={t('builder.minutesSuffix')}
          min={0}
          max={MOST_MINUTES}
          allowDecimal={false}
          allowNegative={false}
          value={values.plannedMinutes}
          onChange={(value) => {
            if (typeof value === 'number') onChange({ plannedMinutes: value });
          }}
        />
        {startsAt !== undefined && (
          <TextField label={t('builder.field.startsAt')} value={startsAt} readOnly disabled />
        )}
      </div>
      <TextField
        label={t('builder.field.presenter')}
        hint={t('builder.field.presenterHint')}
        maxLength={300}
        value={values.presenter}
        onChange={(event) => onChange({ presenter: event.currentTarget.value })}
      />
    </>
  );
}
