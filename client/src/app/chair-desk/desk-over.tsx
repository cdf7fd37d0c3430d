// The side of the desk once the meeting has ended: that it has, since when, and what may still be done.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MeetingMoves } from '../../features/meetings/meeting-moves';
import { formatTime } from '../../lib/format';
import { Card, Empty } from '../../ui';

export function DeskOver({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('chair-desk');
  return (
    <Card>
      <Empty icon={Flag} title={t('over.title')} act={<MeetingMoves meeting={meeting} />}>
        {meeting.closedAt === null
          ? t('over.words')
          : t('over.wordsAt', { time: formatTime(meeting.closedAt) })}
      </Empty>
    </Card>
  );
}
