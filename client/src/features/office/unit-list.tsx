// The tree of units, and adding one to it.
import { byPosition } from '@hop/shared/core/ordering.js';
import { addUnit, restoreUnit, trashUnit } from '@hop/shared/office/office-commands.js';
import type { Unit } from '@hop/shared/office/office.js';
import { Network, Pencil, Trash2 } from 'lucide-react';
import { useState, type CSSProperties, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, IconButton, Row, RowList, SelectField, TextField, TrashFold } from '../../ui';
import { EditUnit } from './edit-unit';
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
  const all = useEntities('unit');
  const units = all.filter(({ trashed }) => !trashed);
  const trashed = all.filter((unit) => unit.trashed);
  const counts = new Map<string, number>();
  for (const { unitId, trashed: gone } of useEntities('person'))
    if (unitId !== null && !gone) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  const [editing, setEditing] = useState<Unit | null>(null);
  const trash = useAct(trashUnit, { done: () => t('unit.trashed') });
  const restore = useAct(restoreUnit, { done: () => t('unit.restored') });
  return (
    <>
      <AddUnit units={units} />
      <RowList label={t('units')}>
        {inTreeOrder(units).map(({ unit, depth }) => (
          <Row
            key={unit.id}
            leading={
              depth === 0 ? undefined : (
                <span className={styles.branch} style={{ '--depth': depth } as CSSProperties} />
              )
            }
            icon={Network}
            title={unit.name}
            detail={t('unit.people', { count: counts.get(unit.id) ?? 0 })}
            act={
              <span className={styles.account}>
                <IconButton
                  icon={Pencil}
                  label={t('unit.editOf', { name: unit.name })}
                  onClick={() => setEditing(unit)}
                />
                <IconButton
                  icon={Trash2}
                  label={t('unit.trashOf', { name: unit.name })}
                  onClick={() => void trash.act({ unitId: unit.id })}
                />
              </span>
            }
          />
        ))}
      </RowList>
      <TrashFold
        title={t('unit.trashList', { count: trashed.length })}
        rows={trashed.map(({ id, name }) => ({ id, title: name }))}
        restoreLabel={t('unit.restore')}
        restoreOf={(name) => t('unit.restoreOf', { name })}
        onRestore={(unitId) => void restore.act({ unitId })}
      />
      {editing !== null && (
        <EditUnit
          unit={editing}
          under={units.filter((one) => !isWithin(units, one, editing.id))}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

/** Whether a unit is the other one or stands somewhere under it. */
const isWithin = (units: readonly Unit[], unit: Unit, otherId: string): boolean => {
  if (unit.id === otherId) return true;
  const parent = units.find(({ id }) => id === unit.parentId);
  return parent !== undefined && isWithin(units, parent, otherId);
};

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
