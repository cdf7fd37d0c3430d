// "/cuoc-hop/<id>/y-kien": what a member is asked in writing. A document opens in the room, at the reader's own place in it; what was
// typed here is still here on the way back.
import { FileLock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { MyConsultations } from '../../features/consultations/my-consultations';
import { storeOpen } from '../../features/documents/reading-place';
import {
  ConnectionBanner,
  useActor,
  useConnectionWord,
  useEntity,
  useSavedWord,
  useScope,
} from '../../live';
import { ButtonLink, Empty, SkipLink, StatusBar } from '../../ui';
import { AppMenu } from '../app-menu';
import { paths, pathTo, roomPath } from '../places';
import styles from './consultation-page.module.css';

export function ConsultationPage() {
  const { t } = useTranslation('consultations');
  const { t: app } = useTranslation('app');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { participantId, role, votingRight } = useActor();
  const navigate = useNavigate();
  const saved = useSavedWord();
  const connection = useConnectionWord();
  if (meeting === undefined) return null;
  const showDocument = (documentId: string): void => {
    if (participantId !== null) storeOpen(participantId, meeting.id, documentId);
    void navigate(roomPath(meeting.id));
  };
  return (
    <div className={styles.page}>
      <SkipLink to="consultations" />
      <StatusBar
        back={{
          label: app('ownPlace'),
          onBack: () => void navigate(pathTo(meeting.id, role)),
        }}
        title={t('mine.title')}
        saved={saved}
        connection={connection}
      >
        <AppMenu onBar />
      </StatusBar>
      <ConnectionBanner />
      <main id="consultations" tabIndex={-1} className={styles.main}>
        <p className={styles.meeting}>{meeting.title}</p>
        {votingRight ? (
          <MyConsultations onShowDocument={showDocument} />
        ) : (
          <Empty
            icon={FileLock}
            title={t('mine.membersOnly')}
            act={<ButtonLink to={paths.meetings}>{app('toMeetings')}</ButtonLink>}
          />
        )}
      </main>
    </div>
  );
}
