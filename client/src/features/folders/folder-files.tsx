// One folder: putting in, searching, the files with what one may do with each, and its trash.
import type { FolderFile, FolderKind } from '@hop/shared/folders/folder.js';
import { trashFile } from '@hop/shared/folders/folders-commands.js';
import { FolderOpen, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Chip, Empty, RowList, SearchField, UploadFiles } from '../../ui';
import { EditFileDialog } from './edit-file-dialog';
import { FileRow } from './file-row';
import { FolderRoom } from './folder-room';
import { FolderTrash } from './folder-trash';
import styles from './folders.module.css';
import { bindersOf, inTrash, isKept, listed } from './order-files';
import { PurgeDialog } from './purge-dialog';
import { PutFiles } from './put-files';
import { usePutQueue } from './use-put-queue';

interface FolderFilesProps {
  folderId: string;
  kind: FolderKind;
  limitBytes: number;
  onRead: (fileId: string) => void;
}

export function FolderFiles({ folderId, kind, limitBytes, onRead }: FolderFilesProps) {
  const { t } = useTranslation('folders');
  const files = useEntities('folderFile');
  const [search, setSearch] = useState('');
  const [binder, setBinder] = useState<string | null>(null);
  const [editing, setEditing] = useState<FolderFile | null>(null);
  const [purging, setPurging] = useState<FolderFile | null>(null);
  const trash = useAct(trashFile, { done: () => t('trash.done') });
  const binders = bindersOf(files);
  const looked = binder !== null && binders.includes(binder) ? binder : null;
  const shown = listed(files, search, looked);
  return (
    <section className={styles.folder} aria-label={t(`kind.${kind}`)}>
      <p className={styles.words}>{t(`lead.${kind}`)}</p>
      <FolderRoom files={files} limitBytes={limitBytes} />
      <div className={styles.top}>
        <SearchField
          label={t('search.label')}
          placeholder={t('search.words')}
          value={search}
          onChange={setSearch}
        />
        <PutFiles folderId={folderId} binder={looked ?? ''} binders={binders} />
      </div>
      <UploadFiles {...usePutQueue(folderId)} />
      {binders.length > 0 && (
        <div role="group" aria-label={t('binders')} className={styles.binders}>
          <Chip chosen={looked === null} onClick={() => setBinder(null)}>
            {t('allBinders')}
          </Chip>
          {binders.map((one) => (
            <Chip key={one} chosen={looked === one} onClick={() => setBinder(one)}>
              {one}
            </Chip>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <RowList label={t('files')} framed>
          {shown.map((file) => (
            <FileRow
              key={file.id}
              folderId={folderId}
              file={file}
              onRead={() => onRead(file.id)}
              onEdit={() => setEditing(file)}
              onPurge={() => setPurging(file)}
              onTrash={() => void trash.act({ fileId: file.id })}
            />
          ))}
        </RowList>
      )}
      {shown.length === 0 &&
        (files.some(isKept) ? (
          <Empty icon={SearchX} title={t('search.none')}>
            {t('search.noneWords')}
          </Empty>
        ) : (
          <Empty icon={FolderOpen} title={t(`none.${kind}`)}>
            {t('none.words')}
          </Empty>
        ))}
      <FolderTrash files={inTrash(files)} />
      {editing !== null && (
        <EditFileDialog file={editing} binders={binders} onClose={() => setEditing(null)} />
      )}
      {purging !== null && <PurgeDialog file={purging} onClose={() => setPurging(null)} />}
    </section>
  );
}
