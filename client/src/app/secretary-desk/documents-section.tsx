// Tài liệu: the documents under the agenda, and at the right the chosen one with its versions, limits and review.
import { FileText, Presentation } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { OpinionList } from '../../features/annotations';
import {
  DocumentInspector,
  DocumentList,
  leaveOpen,
  PackLink,
  UploadDocuments,
  useDocumentTotals,
  useItemOptions,
} from '../../features/documents';
import { KeepDocument, TakeFromFolder } from '../../features/folders';
import { OpenedBlock, OpenedShare, useReadership } from '../../features/readiness';
import { formatNumber, formatSize } from '../../lib/format';
import { useActor, useEntity, useScope } from '../../live';
import { ButtonLink, Empty } from '../../ui';
import { roomPath } from '../places';
import { DeskSection } from './desk-section';

export function DocumentsSection() {
  const { t } = useTranslation('secretary-desk');
  const { t: words } = useTranslation('documents');
  const { meetingId } = useScope();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = useEntity('document', chosenId);
  const { count, pages, sizeBytes } = useDocumentTotals();
  const close = (): void => setChosenId(null);
  const readership = useReadership();
  const items = useItemOptions();
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
      detail={
        count > 0
          ? words('board.totals', {
              count,
              pages: formatNumber(pages),
              size: formatSize(sizeBytes),
            })
          : undefined
      }
      acts={
        meetingId !== null && (
          <>
            <PackLink />
            <ButtonLink icon={Presentation} to={roomPath(meetingId)}>
              {t('present')}
            </ButtonLink>
            <TakeFromFolder items={items} />
            <UploadDocuments />
          </>
        )
      }
      side={
        chosen
          ? {
              focusKey: chosen.id,
              title: chosen.title,
              onClose: close,
              body: (
                <DocumentInspector
                  key={chosen.id}
                  document={chosen}
                  opened={
                    <>
                      <OpenedBlock document={chosen} />
                      <KeepDocument document={chosen} />
                    </>
                  }
                  onRemoved={close}
                />
              ),
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={FileText} title={words('board.choose')}>
                  {words('board.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      <OpinionList onRead={read} />
      <DocumentList
        chosenId={chosenId}
        onChoose={setChosenId}
        onRead={read}
        opened={(document) => <OpenedShare document={document} {...readership(document)} />}
      />
    </DeskSection>
  );
}
