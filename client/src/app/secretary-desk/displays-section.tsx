// Màn hình: the paired screens, and pairing another.
import { useTranslation } from 'react-i18next';
import { DisplayList, PairForm } from '../../features/displays';
import { DeskSection } from './desk-section';

export function DisplaysSection() {
  const { t } = useTranslation('displays');
  return (
    <DeskSection
      section="displays"
      side={{ focusKey: 'pair', title: t('pair'), body: <PairForm /> }}
    >
      <DisplayList />
    </DeskSection>
  );
}
