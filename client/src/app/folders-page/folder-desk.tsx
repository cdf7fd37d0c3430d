// The two folders, one in view. Which one stands in the address, and so does the file that is read: a reload and the way back lead there.
import type { FolderKind } from '@hop/shared/folders/folder.js';
import { ArrowLeft, CloudOff, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMyFolders } from '../../features/folders';
import { Banner, ButtonLink, Empty, Segmented } from '../../ui';
import { paths } from '../places';
import { Waiting } from '../waiting';
import styles from './folders-page.module.css';
import { OneFolder } from './one-folder';

const UNIT = 'don-vi';

export function FolderDesk() {
  const { t } = useTranslation('folders-page');
  const { t: words } = useTranslation('folders');
  const { folders, trouble, renew } = useMyFolders();
  const [search, setSearch] = useSearchParams();
  const kind: FolderKind = search.get('tu') === UNIT ? 'unit' : 'personal';
  const folder = folders?.find((one) => one.kind === kind);
  const address = (next: FolderKind) => (next === 'unit' ? { tu: UNIT } : undefined);
  const heading = (
    <>
      <div className={styles.top}>
        <h1>{t('title')}</h1>
        <ButtonLink icon={ArrowLeft} to={paths.meetings}>
          {t('toMeetings')}
        </ButtonLink>
      </div>
      <Segmented<FolderKind>
        label={t('which')}
        value={kind}
        onChange={(next) => setSearch(address(next), { replace: true })}
        options={[
          { value: 'personal', label: words('kind.personal') },
          { value: 'unit', label: words('kind.unit') },
        ]}
      />
    </>
  );
  return (
    <>
      {trouble !== null && (
        <Banner icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Banner>
      )}
      {folder ? (
        <OneFolder
          key={folder.id}
          folder={folder}
          heading={heading}
          fileId={search.get('doc')}
          onRead={(fileId) => setSearch({ ...address(kind), doc: fileId })}
          onBack={() => setSearch(address(kind), { replace: true })}
          onRenew={renew}
        />
      ) : (
        <main id="main" tabIndex={-1} className={styles.place}>
          {heading}
          {folders === null ? (
            trouble === null && <Waiting />
          ) : (
            <Empty icon={Users} title={words('noUnit')}>
              {words('noUnitWords')}
            </Empty>
          )}
        </main>
      )}
    </>
  );
}
