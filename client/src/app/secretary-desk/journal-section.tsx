// Nhật ký: every act of the meeting, as it was recorded.
import { useTranslation } from 'react-i18next';
import { JournalList } from '../../features/minutes/journal-list';
import { DeskSection } from './desk-section';

export function JournalSection() {
  const { t } = useTranslation('minutes');
  return (
    <DeskSection section="journal" detail={t('journal.detail')}>
      <JournalList />
    </DeskSection>
  );
}
