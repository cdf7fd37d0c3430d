// Before the opening, in a recess, after the close: what one waits for and what can be done meanwhile. Nothing in session.
import { CalendarClock, CalendarX, Coffee, Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useEntity, useScope } from '../../live';
import { Banner } from '../../ui';

export function MeetingStateBanner() {
  const { t } = useTranslation('delegate-room');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting === undefined) return null;
  switch (meeting.state) {
    case 'inSession':
      return null;
    case 'adjourned':
      return (
        <Banner icon={Coffee} tone="warn" title={t('recess.title')}>
          {t('recess.words')}
        </Banner>
      );
    case 'closed':
    case 'archived':
      return (
        <Banner icon={Flag} tone="ok" title={t('over.title')}>
          {t('over.words')}
        </Banner>
      );
    case 'cancelled':
    case 'postponed':
      return (
        <Banner icon={CalendarX} tone="lost" title={t(`${meeting.state}.title`)}>
          {meeting.stateReason ?? t(`${meeting.state}.words`)}
        </Banner>
      );
    case 'draft':
    case 'pendingApproval':
    case 'returned':
    case 'approved':
    case 'issued':
      return (
        <Banner
          icon={CalendarClock}
          tone="ok"
          title={t('before.title', { time: formatDateTime(meeting.startsAt) })}
        >
          {t('before.words')}
        </Banner>
      );
  }
}
