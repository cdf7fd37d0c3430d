// Danh mục: what the office writes down once (words, rooms, rules of each type of meeting). For those who keep the office.
import { useTranslation } from 'react-i18next';
import { OfficePlace } from '../office-place';
import { paths } from '../places';
import { CatalogueDesk } from './catalogue-desk';

export function CataloguesPage() {
  const { t } = useTranslation('catalogues-page');
  return (
    <OfficePlace title={t('title')} notYours={t('notYours')} path={paths.catalogues}>
      <CatalogueDesk />
    </OfficePlace>
  );
}
