// Tủ tài liệu: one's own folder and that of one's unit, side by side as two tabs.
import { useTranslation } from 'react-i18next';
import { AccountPlace } from '../account-place';
import { paths } from '../places';
import { FolderDesk } from './folder-desk';

export function FoldersPage() {
  const { t } = useTranslation('folders-page');
  return (
    <AccountPlace title={t('title')} path={paths.folders}>
      <FolderDesk />
    </AccountPlace>
  );
}
