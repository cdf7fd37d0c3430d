// Another name for a file of a folder, or another binder. Said in the dialog when somebody else was faster: what was typed stays.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { editFile } from '@hop/shared/folders/folders-commands.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCommand } from '../../live';
import { Button, Dialog, showToast, TextField } from '../../ui';
import { BinderField } from './binder-field';
import styles from './folders.module.css';

interface EditFileDialogProps {
  file: FolderFile;
  binders: readonly string[];
  onClose: () => void;
}

export function EditFileDialog({ file, binders, onClose }: EditFileDialogProps) {
  const { t } = useTranslation('folders');
  const [name, setName] = useState(file.name);
  const [binder, setBinder] = useState(file.binder);
  const { send, state, refusal } = useCommand(editFile);
  const listId = useId();
  const missing = name.trim() === '';
  const save = async (): Promise<void> => {
    try {
      await send({ fileId: file.id, baseVersion: file.version, name, binder: binder.trim() });
      showToast({ tone: 'ok', title: t('edit.done') });
      onClose();
    } catch {
      // Said under the fields.
    }
  };
  return (
    <Dialog
      open
      title={t('edit.title')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('edit.stay')}</Button>
          <Button
            variant="primary"
            disabled={missing}
            busy={state === 'sending'}
            busyLabel={t('edit.busy')}
            onClick={() => void save()}
          >
            {t('edit.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          data-autofocus
          label={t('field.name')}
          error={missing ? t('field.nameMissing') : undefined}
          maxLength={300}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <BinderField id={listId} value={binder} binders={binders} onChange={setBinder} />
        {refusal !== null && <p role="alert">{refusalText(refusal)}</p>}
      </div>
    </Dialog>
  );
}
