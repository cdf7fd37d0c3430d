// The list of people to take away, in the form in which it comes in again.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { ButtonLink } from '../../ui';

export function PeopleFiles({ path }: { path: string }) {
  const { t } = useTranslation('office');
  return (['xlsx', 'csv'] as const).map((format) => (
    <ButtonLink
      key={format}
      variant="quiet"
      icon={format === 'xlsx' ? Download : undefined}
      reloadDocument
      download
      aria-label={t(format === 'xlsx' ? 'files.wholeXlsx' : 'files.wholeCsv')}
      to={withSlot(`${path}?format=${format}`)}
    >
      {t(`files.${format}`)}
    </ButtonLink>
  ));
}
