// The tree of units, and adding one to it.
import { byPosition } from '@hop/shared/core/ordering.js';
import { addUnit } from '@hop/shared/office/office-commands.js';
import type { Unit } from '@hop/shared/office/office.js';
import { Network } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, Row, RowList, SelectField, TextField } from '../../ui';
import styles from './office.module.css';

/** Each unit before its parts, with its depth in the tree. */
function inTreeOrder(
  units: readonly Unit[],
  parentId: string | null = null,
  depth = 0,
): { unit: Unit; depth: number }[] {
  return units
    .filter((unit) => unit.parentId === parentId)
    .toSorted(byPosition)
    .flatMap((unit) => [{ unit, depth }, ...inTreeOrder(units, unit.id, depth + 1)]);
}

export function UnitList() {
  const { t } = useTranslation('office');
  const units = useEntities('unit');
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return (
    <>
      <AddUnit units={units} />
      <RowList label={t('units')}>
        {inTreeOrder(units).map(({ unit, depth }) => (
          <Row
            key={unit.id}
            icon={Network}
            title={unit.name}
            detail={
              depth === 0 ? undefined : t('unit.under', { name: names.get(unit.parentId ?? '') })
            }
          />
        ))}
      </RowList>
    </>
  );
}

function AddUnit({ units }: { units: readonly Unit[] }) {
  const { t } = useTranslation('office');
  const [name, setName] = useState('');
  const [parentId, setParentId] = useState('');
  const [missing, setMissing] = useState(false);
  const { act, busy } = useAct(addUnit, { done: () => t('unit.added', { name: name.trim() }) });
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setMissing(true);
    setMissing(false);
    const result = await act({ name, parentId: parentId === '' ? null : parentId });
    if (result !== null) setName('');
  };
  return (
    <form className={styles.addUnit} onSubmit={(event) => void add(event)} noValidate>
      <TextField
        label={t('unit.name')}
        error={missing ? t('unit.nameNeeded') : undefined}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SelectField
        label={t('unit.parent')}
        value={parentId}
        onChange={(event) => setParentId(event.currentTarget.value)}
        data={[
          { value: '', label: t('unit.noParent') },
          ...units.map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
      />
      <Button type="submit" variant="primary" busy={busy} busyLabel={t('saving')}>
        {t('unit.add')}
      </Button>
    </form>
  );
}
