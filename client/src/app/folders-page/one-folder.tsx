// One folder with its rows around it: the list, or the file that is read. Whoever lost their place in it is told so.
import type { FolderFile, MyFolder } from '@hop/shared/folders/folder.js';
import { FileX, FolderX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileReader } from '../../features/documents';
import { FolderFiles, originalUrl, readingUrl } from '../../features/folders';
import { FolderProvider, useEntity } from '../../live';
import { Button, Empty } from '../../ui';
import { Waiting } from '../waiting';
import styles from './folders-page.module.css';

interface OneFolderProps {
  folder: MyFolder;
  /** Over the list. */
  heading: ReactNode;
  /** What is read; null for the list. */
  fileId: string | null;
  onRead: (fileId: string) => void;
  onBack: () => void;
  onRenew: () => void;
}

export function OneFolder({ onRenew, ...props }: OneFolderProps) {
  const { t } = useTranslation('folders-page');
  return (
    <FolderProvider
      folderId={props.folder.id}
      fallback={<Waiting />}
      refused={() => (
        <main id="main" tabIndex={-1} className={styles.place}>
          {props.heading}
          <Empty
            icon={FolderX}
            title={t('left')}
            act={<Button onClick={onRenew}>{t('renew')}</Button>}
          >
            {t('leftWords')}
          </Empty>
        </main>
      )}
    >
      <Inside {...props} />
    </FolderProvider>
  );
}

function Inside({ folder, heading, fileId, onRead, onBack }: Omit<OneFolderProps, 'onRenew'>) {
  const file = useEntity('folderFile', fileId);
  if (fileId !== null)
    return (
      <main id="main" tabIndex={-1} className={styles.reading}>
        <Read folderId={folder.id} file={file} onBack={onBack} />
      </main>
    );
  return (
    <main id="main" tabIndex={-1} className={styles.place}>
      {heading}
      {folder.kind === 'unit' && <h2 className={styles.unit}>{folder.name}</h2>}
      <FolderFiles
        folderId={folder.id}
        kind={folder.kind}
        limitBytes={folder.limitBytes}
        onRead={onRead}
      />
    </main>
  );
}

interface ReadProps {
  folderId: string;
  file: FolderFile | undefined;
  onBack: () => void;
}

function Read({ folderId, file, onBack }: ReadProps) {
  const { t } = useTranslation('folders-page');
  if (file?.reading !== 'ready' || file.trashedAt !== null)
    return (
      <Empty icon={FileX} title={t('gone')} act={<Button onClick={onBack}>{t('back')}</Button>}>
        {t('goneWords')}
      </Empty>
    );
  return (
    <FileReader
      id={file.id}
      title={file.name}
      url={readingUrl(folderId, file.id)}
      saveUrl={originalUrl(folderId, file.id)}
      pages={file.pages}
      backLabel={t('back')}
      onBack={onBack}
    />
  );
}
