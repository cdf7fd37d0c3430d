// A new item at the end of the agenda or of a sitting, or as the last part of another item.
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellUnsaved } from '../../../lib/unsaved';
import { useAct, useEntities } from '../../../live';
import { Button, SelectField } from '../../../ui';
import { useSittings } from '../use-sittings';
import styles from './builder.module.css';
import { blankItem, ItemFields } from './item-fields';

const SITTING = 'sitting:';
/** At the end, at the end of a sitting, or as the last part of an item. */
const placeOf = (place: string) =>
  place.startsWith(SITTING)
    ? { sittingId: place.slice(SITTING.length) }
    : { parentId: place === '' ? null : place };

interface AddItemFormProps {
  onAdded: (agendaItemId: string) => void;
  onCancel: () => void;
}

export function AddItemForm({ onAdded, onCancel }: AddItemFormProps) {
  const { t } = useTranslation('agenda');
  const { act, busy } = useAct(addAgendaItem, { done: () => t('builder.added') });
  const nodes = flattenAgenda(agendaTree(useEntities('agendaItem'), 0));
  const [values, setValues] = useState(blankItem);
  const { sittings } = useSittings();
  const [place, setPlace] = useState('');
  const [checked, setChecked] = useState(false);
  const empty = values.title.trim() === '';
  const add = async (): Promise<boolean> => {
    setChecked(true);
    if (empty) return false;
    const result = await act({ ...values, ...placeOf(place) });
    if (result === null) return false;
    onAdded(result.agendaItemId);
    return true;
  };
  const name = empty ? t('builder.new') : values.title;
  useTellUnsaved({ id: 'new-item', name, dirty: values !== blankItem, save: add, kept: false });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <ItemFields
        values={values}
        onChange={(fields) => setValues({ ...values, ...fields })}
        titleError={checked && empty ? t('builder.titleNeeded') : undefined}
      />
      <SelectField
        label={t('builder.field.parent')}
        data={[
          { value: '', label: t('builder.atTop') },
          ...(sittings.length < 2 ? [] : sittings).map(({ id, number }) => ({
            value: `${SITTING}${id}`,
            label: t('sitting.last', { number }),
          })),
          ...nodes.map(({ item, number }) => ({
            value: item.id,
            label: t('builder.partOf', { number, title: item.title }),
          })),
        ]}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <div className={styles.acts}>
        <Button variant="primary" type="submit" busy={busy} busyLabel={t('builder.sending')}>
          {t('builder.add')}
        </Button>
        <Button onClick={onCancel}>{t('builder.cancel')}</Button>
      </div>
    </form>
  );
}
