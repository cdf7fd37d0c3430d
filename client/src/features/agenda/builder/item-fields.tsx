// The fields of an agenda item, alike for a new one and for one that is changed.
import { agendaKinds, type AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { readerCircles, type ReaderCircle } from '@hop/shared/documents/document.js';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../../live';
import { NumberField, SelectField, TextAreaField, TextField } from '../../../ui';
import styles from './builder.module.css';

export interface ItemValues
  extends
    Record<string, unknown>,
    Pick<AgendaItem, 'title' | 'kind' | 'plannedMinutes' | 'presenter' | 'presenterUnit'> {
  /** Who may know of it. */
  access: ReaderCircle;
}
export type ItemField =
  'title' | 'kind' | 'plannedMinutes' | 'presenter' | 'presenterUnit' | 'access';
export const blankItem: ItemValues = {
  title: '',
  kind: 'report',
  plannedMinutes: 10,
  presenter: '',
  presenterUnit: '',
  access: 'everyone',
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
  const units = useUnits();
  const unitList = useId();
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
        label={t('builder.field.presenterUnit')}
        maxLength={200}
        list={unitList}
        value={values.presenterUnit}
        onChange={(event) => onChange({ presenterUnit: event.currentTarget.value })}
      />
      <datalist id={unitList}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
      <TextField
        label={t('builder.field.presenter')}
        hint={t('builder.field.presenterHint')}
        maxLength={300}
        value={values.presenter}
        onChange={(event) => onChange({ presenter: event.currentTarget.value })}
      />
      <SelectField
        label={t('builder.field.access')}
        hint={values.access === 'everyone' ? undefined : t('access.hint')}
        data={readerCircles.map((value) => ({ value, label: t(`access.${value}`) }))}
        value={values.access}
        onChange={(event) => {
          const access = readerCircles.find((each) => each === event.currentTarget.value);
          if (access) onChange({ access });
        }}
      />
    </>
  );
}

/** The units of those who take part, offered while one writes. */
function useUnits(): readonly string[] {
  const people = useEntities('participant');
  return useMemo(
    () => [...new Set(people.map(({ unitName }) => unitName))].filter(Boolean).sort(),
    [people],
  );
}
