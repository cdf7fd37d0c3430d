// Asks once more before a meeting is put to another time, with who is told of it. Waits for the meeting's rows.
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { mustTell } from '@hop/shared/meetings/changes.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { useTranslation } from 'react-i18next';
import { formatTime, formatWeekday } from '../../lib/format';
import { refusalText, useCommand, useEntities, useEntity, useScope } from '../../live';
import { ConfirmDialog, showToast } from '../../ui';

interface ShiftMeetingDialogProps {
  startsAt: number;
  onClose: () => void;
  onShifted: () => void;
}

export function ShiftMeetingDialog({ startsAt, onClose, onShifted }: ShiftMeetingDialogProps) {
  const { t } = useTranslation('meetings');
  const { send, state } = useCommand(editMeeting);
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const invited = useEntities('participant').filter(({ role }) => isServed(role)).length;
  if (meeting === undefined) return null;
  const shift = async (): Promise<void> => {
    try {
      await send({ baseVersion: meeting.version, startsAt });
      showToast({ tone: 'ok', title: t('edit.saved') });
      onShifted();
    } catch (error) {
      showToast({ tone: 'no', title: refusalText(error) });
    }
  };
  return (
    <ConfirmDialog
      open
      question={t('shift.question', {
        title: meeting.title,
        time: formatTime(startsAt),
        day: formatWeekday(startsAt),
      })}
      consequence={
        mustTell(meeting.state) && invited > 0
          ? t('edit.told', { count: invited })
          : t('shift.nobodyTold')
      }
      stayLabel={t('stay')}
      actLabel={t('shift.act')}
      tone="primary"
      busy={state === 'sending'}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void shift()}
    />
  );
}
