// Tài liệu: hand in, describe and remove documents.
import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DocumentList, leaveOpen } from '../../features/documents';
import { useActor, useScope } from '../../live';
import { ButtonLink } from '../../ui';
import { roomPath } from '../places';
import { DeskSection } from './desk-section';

export function DocumentsSection() {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const { id, participantId } = useActor();
  const navigate = useNavigate();
  const read = (documentId: string, page: number): void => {
    if (meetingId === null) return;
    leaveOpen(participantId ?? id, meetingId, { documentId, page });
    void navigate(roomPath(meetingId));
  };
  return (
    <DeskSection
      section="documents"
      acts={
        meetingId !== null && (
          <ButtonLink icon={Presentation} to={roomPath(meetingId)}>
            {t('present')}
          </ButtonLink>
        )
      }
    >
      <DocumentList onRead={read} />
    </DeskSection>
  );
}
