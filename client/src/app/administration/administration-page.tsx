// Administration: how the server runs, whether every journal holds, people with their accounts, and units.
import { useTranslation } from 'react-i18next';
import { OfficePlace } from '../office-place';
import { paths } from '../places';
import { Desk } from './desk';

export function AdministrationPage() {
  const { t } = useTranslation('administration');
  return (
    <OfficePlace title={t('title')} notYours={t('notYours')} path={paths.administration}>
      <Desk />
    </OfficePlace>
  );
}
