// The status line of the room: the item, the state of the meeting, what is saved, the connection, the hall's clock.
import { CircleDashed, CircleDot, CirclePause, CircleStop } from 'lucide-react';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAgenda } from '../../features/agenda/use-agenda';
import { useNotesSavedWord } from '../../features/annotations/use-notes-saved-word';
import { ServiceButton } from '../../features/messages/service-button';
import { formatTime } from '../../lib/format';
import { ConsultationsLink } from '../consultations-link';
import { paths, pathTo, placeOf } from '../places';
import { useActor, useConnectionWord, useEntity, useScope, useServerNow } from '../../live';
import { StatusBar, type LucideIcon } from '../../ui';

const CLOCK_MS = 5_000;

function iconOf(state: MeetingState): LucideIcon {
  switch (state) {
    case 'inSession':
      return CircleDot;
    case 'adjourned':
      return CirclePause;
    case 'closed':
    case 'archived':
    case 'cancelled':
      return CircleStop;
    case 'draft':
    case 'pendingApproval':
    case 'returned':
    case 'approved':
    case 'issued':
    case 'postponed':
      return CircleDashed;
  }
}

interface RoomStatusProps {
  askingForService: boolean;
  onAskForService: () => void;
}

export function RoomStatus({ askingForService, onAskForService }: RoomStatusProps) {
  const { t } = useTranslation('delegate-room');
  const navigate = useNavigate();
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { current, count } = useAgenda();
  const { role } = useActor();
  const hasDesk = role !== null && placeOf(role) !== 'room';
  const back = hasDesk && meetingId !== null ? pathTo(meetingId, role) : paths.meetings;
  const saved = useNotesSavedWord();
  const connection = useConnectionWord();
  const now = useServerNow(CLOCK_MS);
  return (
    <StatusBar
      back={{ label: t('leave'), onBack: () => void navigate(back) }}
      title={
        current === null
          ? (meeting?.title ?? '')
          : t('where', { number: current.number, count, title: current.item.title })
      }
      state={meeting && { icon: iconOf(meeting.state), label: t(`state.${meeting.state}`) }}
      saved={saved}
      connection={connection}
      clock={formatTime(now)}
    >
      <ConsultationsLink />
      <ServiceButton open={askingForService} onPress={onAskForService} />
    </StatusBar>
  );
}
