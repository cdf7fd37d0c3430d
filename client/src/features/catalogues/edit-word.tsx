// Corrects one word of a catalogue. Said in the dialog when somebody else was faster: what was typed stays.
import type { CatalogueEntry } from '@hop/shared/catalogues/catalogue.js';
import { editCatalogueEntry } from '@hop/shared/catalogues/catalogues-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import { Button, Dialog, TextField } from '../../ui';

interface EditWordProps {
  entry: CatalogueEntry;
  onClose: () => void;
}

export function EditWord({ entry, onClose }: EditWordProps) {
  const { t } = useTranslation('catalogues');
  const [name, setName] = useState(entry.name);
  const [error, setError] = useState<string | undefined>();
  const { send, state } = useCommand(editCatalogueEntry);
  const save = async (): Promise<void> => {
    try {
      await send({ entryId: entry.id, baseVersion: entry.version, name });
      onClose();
    } catch (refusal) {
      setError(refusalText(refusal));
    }
  };
  return (
    <Dialog
      open
      title={t('editOf', { name: entry.name })}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          <Button
            variant="primary"
            disabled={name.trim() === '' || name === entry.name}
            busy={state === 'sending'}
            busyLabel={t('saving')}
            onClick={() => void save()}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('name')}
        maxLength={200}
        error={error}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Dialog>
  );
}
