// Why the chair returned the meeting, in sight until it is submitted again.
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntity, useScope } from '../../live';
import { Banner } from '../../ui';

export function ReturnedBanner() {
  const { t } = useTranslation('meetings');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting?.state !== 'returned' || meeting.stateReason === null) return null;
  return (
    <Banner icon={Undo2} tone="warn" title={t('checks.returned')}>
      {meeting.stateReason}
    </Banner>
  );
}
