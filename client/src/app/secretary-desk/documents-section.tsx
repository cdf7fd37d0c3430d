// Tài liệu: hand in, describe and remove documents.
import { Presentation } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DocumentList } from '../../features/documents';
import { useScope } from '../../live';
import { ButtonLink } from '../../ui';
import { roomPath } from '../places';
import { DeskSection } from './desk-section';

export function DocumentsSection() {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
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
      <DocumentList />
    </DeskSection>
  );
}
