// Tin nhắn: what people ask for, notices and who has acknowledged them, and at the side the channel with the chair.
import { useTranslation } from 'react-i18next';
import { ComposeForm, OpenRequests, SentList, StaffChannel } from '../../features/messages';
import { useOpenRequests } from '../../features/messages/use-staff-waiting';
import { useEntities } from '../../live';
import { DeskSection } from './desk-section';

export function MessagesSection() {
  const { t } = useTranslation('messages');
  const open = useOpenRequests().length;
  const sent = useEntities('message').filter(({ audience }) => audience !== 'staff').length;
  return (
    <DeskSection
      section="messages"
      detail={t('section.detail', { open, sent })}
      side={{ focusKey: 'channel', title: t('staff.title'), body: <StaffChannel /> }}
    >
      <OpenRequests />
      <ComposeForm />
      <SentList />
    </DeskSection>
  );
}
