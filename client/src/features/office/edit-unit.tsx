// The name of a unit and under which other one it stands.
import { editUnit } from '@hop/shared/office/office-commands.js';
import type { Unit } from '@hop/shared/office/office.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import { Button, Dialog, SelectField, showToast, TextField } from '../../ui';

interface EditUnitProps {
  unit: Unit;
  /** Under which it may stand. */
  under: readonly Unit[];
  onClose: () => void;
}

export function EditUnit({ unit, under, onClose }: EditUnitProps) {
  const { t } = useTranslation('office');
  const [name, setName] = useState(unit.name);
  const [parentId, setParentId] = useState(unit.parentId ?? '');
  const [error, setError] = useState<string | undefined>();
  const { send, state } = useCommand(editUnit);
  const save = async (): Promise<void> => {
    try {
      await send({
        ...{ unitId: unit.id, baseVersion: unit.version, name },
        parentId: parentId === '' ? null : parentId,
      });
      showToast({ tone: 'ok', title: t('unit.saved', { name }) });
      onClose();
    } catch (refusal) {
      setError(refusalText(refusal));
    }
  };
  return (
    <Dialog
      open
      title={t('unit.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          <Button
            variant="primary"
            disabled={name.trim() === ''}
            busy={state === 'sending'}
            busyLabel={t('saving')}
            onClick={() => void save()}
          >
            {t('unit.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('unit.name')}
        maxLength={200}
        error={error}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SelectField
        label={t('unit.parent')}
        value={parentId}
        onChange={(event) => setParentId(event.currentTarget.value)}
        data={[
          { value: '', label: t('unit.noParent') },
          ...under.map(({ id, name: label }) => ({ value: id, label })),
        ]}
      />
    </Dialog>
  );
}
