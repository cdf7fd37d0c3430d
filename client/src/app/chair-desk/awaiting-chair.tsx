// What waits for the chair's word before the meeting: the meeting itself, and documents to be looked over.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { FileClock, Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { leaveOpen } from '../../features/documents/reading-place';
import { ReviewsWaiting } from '../../features/documents/reviews-waiting';
import { useActor } from '../../live';
import { Banner } from '../../ui';
import { roomPath } from '../places';

const beforeIssue: readonly Meeting['state'][] = ['draft', 'returned', 'approved', 'postponed'];

export function AwaitingChair({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('chair-desk');
  const { id, participantId } = useActor();
  const navigate = useNavigate();
  const read = (documentId: string): void => {
    leaveOpen(participantId ?? id, meeting.id, { documentId, page: 1 });
    void navigate(roomPath(meeting.id));
  };
  return (
    <>
      {meeting.state === 'pendingApproval' && (
        <Banner icon={Stamp} tone="warn" title={t('awaiting.title')}>
          {t('awaiting.words')}
        </Banner>
      )}
      {beforeIssue.includes(meeting.state) && (
        <Banner icon={FileClock} tone="ok" title={t('awaiting.notIssued')}>
          {t('awaiting.notIssuedWords')}
        </Banner>
      )}
      <ReviewsWaiting onRead={read} />
    </>
  );
}
