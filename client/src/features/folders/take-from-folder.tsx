// "Lấy từ tủ": a file of one's own folder or of one's unit's becomes a document of the meeting on screen.
import type { FolderFile, FolderKind, MyFolder } from '@hop/shared/folders/folder.js';
import { takeFileIn } from '@hop/shared/folders/folders-commands.js';
import { FolderInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FolderProvider, useAct, useCan } from '../../live';
import { Button, Dialog, Empty, Segmented, SelectField } from '../../ui';
import styles from './folders.module.css';
import { FilesToTake } from './files-to-take';
import { useMyFolders } from './use-my-folders';

interface TakeFromFolderProps {
  /** The items of the agenda; '' stands for none. */
  items: { value: string; label: string }[];
}

export function TakeFromFolder({ items }: TakeFromFolderProps) {
  const { t } = useTranslation('folders');
  const may = useCan('folderFile.take');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button icon={FolderInput} onClick={() => setOpen(true)}>
        {t('take.open')}
      </Button>
      <Dialog
        open={open}
        wide
        title={t('take.title')}
        onClose={() => setOpen(false)}
        acts={<Button onClick={() => setOpen(false)}>{t('take.close')}</Button>}
      >
        <TakeForm items={items} />
      </Dialog>
    </>
  );
}

function TakeForm({ items }: TakeFromFolderProps) {
  const { t } = useTranslation('folders');
  const { folders, trouble } = useMyFolders();
  const [kind, setKind] = useState<FolderKind>('personal');
  const [itemId, setItemId] = useState('');
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const { act, busy } = useAct(takeFileIn, { done: () => t('take.done') });
  const folder = folders?.find((one) => one.kind === kind);
  const take = async ({ id: folderId }: MyFolder, { id: fileId }: FolderFile): Promise<void> => {
    const agendaItemId = itemId === '' ? null : itemId;
    const done = await act({ folderId, fileId, agendaItemId });
    if (done !== null) setTaken((known) => new Set(known).add(`${fileId} ${itemId}`));
  };
  return (
    <div className={styles.form}>
      <SelectField
        label={t('take.item')}
        data={items}
        value={itemId}
        onChange={(event) => setItemId(event.currentTarget.value)}
      />
      <Segmented<FolderKind>
        label={t('take.from')}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'personal', label: t('kind.personal') },
          { value: 'unit', label: t('kind.unit') },
        ]}
      />
      {trouble !== null && <p role="alert">{trouble}</p>}
      {folder && (
        <FolderProvider folderId={folder.id} fallback={null}>
          <FilesToTake
            kind={kind}
            busy={busy}
            isTaken={(file) => taken.has(`${file.id} ${itemId}`)}
            onTake={(file) => void take(folder, file)}
          />
        </FolderProvider>
      )}
      {folders !== null && !folder && (
        <Empty icon={FolderInput} title={t('noUnit')}>
          {t('noUnitWords')}
        </Empty>
      )}
    </div>
  );
}
