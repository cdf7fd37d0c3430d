// The two folders, one in view. Which one stands in the address, so that a reload and the way back from a page lead to it again.
import type { FolderKind, MyFolder } from '@hop/shared/folders/folder.js';
import { ArrowLeft, CloudOff, FolderX, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FolderFiles, readingUrl, useMyFolders } from '../../features/folders';
import { withSlot } from '../../lib/slot';
import { FolderProvider } from '../../live';
import { Banner, Button, ButtonLink, Empty, Segmented } from '../../ui';
import { paths } from '../places';
import { Waiting } from '../waiting';
import styles from './folders-page.module.css';

const UNIT = 'don-vi';

export function FolderDesk() {
  const { t } = useTranslation('folders-page');
  const { t: words } = useTranslation('folders');
  const { folders, trouble, renew } = useMyFolders();
  const [search, setSearch] = useSearchParams();
  const kind: FolderKind = search.get('tu') === UNIT ? 'unit' : 'personal';
  const show = (next: FolderKind) =>
    setSearch(next === 'unit' ? { tu: UNIT } : {}, { replace: true });
  const folder = folders?.find((one) => one.kind === kind);
  return (
    <>
      {trouble !== null && (
        <Banner icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Banner>
      )}
      <main id="main" tabIndex={-1} className={styles.place}>
        <div className={styles.top}>
          <h1>{t('title')}</h1>
          <ButtonLink icon={ArrowLeft} to={paths.meetings}>
            {t('toMeetings')}
          </ButtonLink>
        </div>
        <Segmented<FolderKind>
          label={t('which')}
          value={kind}
          onChange={show}
          options={[
            { value: 'personal', label: words('kind.personal') },
            { value: 'unit', label: words('kind.unit') },
          ]}
        />
        {folders === null ? (
          trouble === null && <Waiting />
        ) : folder ? (
          <OneFolder key={folder.id} folder={folder} onRenew={renew} />
        ) : (
          <Empty icon={Users} title={t('noUnit')}>
            {t('noUnitWords')}
          </Empty>
        )}
      </main>
    </>
  );
}

function OneFolder({ folder, onRenew }: { folder: MyFolder; onRenew: () => void }) {
  const { t } = useTranslation('folders-page');
  return (
    <FolderProvider
      folderId={folder.id}
      fallback={<Waiting />}
      refused={() => (
        <Empty
          icon={FolderX}
          title={t('left')}
          act={<Button onClick={onRenew}>{t('renew')}</Button>}
        >
          {t('leftWords')}
        </Empty>
      )}
    >
      {folder.kind === 'unit' && <h2 className={styles.unit}>{folder.name}</h2>}
      <FolderFiles
        folderId={folder.id}
        kind={folder.kind}
        onRead={(fileId) => open(withSlot(readingUrl(folder.id, fileId)), '_blank')}
      />
    </FolderProvider>
  );
}
