// Tin nhắn: what people ask for, notices and who has acknowledged them, and the channel with the chair.
import { useTranslation } from 'react-i18next';
import { ComposeForm, OpenRequests, SentList, StaffChannel } from '../../features/messages';
import { useOpenRequests } from '../../features/messages/use-staff-waiting';
import { useEntities } from '../../live';
import { DeskSection } from './desk-section';
import styles from './messages-section.module.css';

export function MessagesSection() {
  const { t } = useTranslation('messages');
  const open = useOpenRequests().length;
  const sent = useEntities('message').filter(({ audience }) => audience !== 'staff').length;
  return (
    <DeskSection section="messages" detail={t('section.detail', { open, sent })}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <OpenRequests />
          <StaffChannel />
        </div>
        <div className={styles.column}>
          <ComposeForm />
          <SentList />
        </div>
      </div>
    </DeskSection>
  );
}
