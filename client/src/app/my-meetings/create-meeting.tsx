// "Tạo cuộc họp": for those who keep the office. Whoever makes a meeting is its secretary and goes on at its desk.
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CreateMeetingDialog } from '../../features/meetings/create-meeting-dialog';
import { Button } from '../../ui';
import { pathTo } from '../places';
import { useOfficeCan } from '../use-office-can';

export function CreateMeeting() {
  const { t } = useTranslation('my-meetings');
  const navigate = useNavigate();
  const mayCreate = useOfficeCan('meeting.create');
  const [open, setOpen] = useState(false);
  if (!mayCreate) return null;
  return (
    <>
      <Button icon={CalendarPlus} onClick={() => setOpen(true)}>
        {t('create')}
      </Button>
      <CreateMeetingDialog
        open={open}
        onClose={() => setOpen(false)}
        onCreated={(meetingId) => void navigate(pathTo(meetingId, 'secretary'))}
      />
    </>
  );
}
