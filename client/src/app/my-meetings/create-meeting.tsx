// "Tạo cuộc họp": for those who keep the office. Whoever makes a meeting is its secretary and goes on at its desk; who copies one keeps their role.
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CopyMeetingDialog } from '../../features/meetings/copy-meeting-dialog';
import { CreateMeetingDialog } from '../../features/meetings/create-meeting-dialog';
import { Button } from '../../ui';
import { ownPlacePath } from '../places';
import { useOfficeCan } from '../use-office-can';

export function CreateMeeting() {
  const { t } = useTranslation('my-meetings');
  const navigate = useNavigate();
  const mayCreate = useOfficeCan('meeting.create');
  const [open, setOpen] = useState(false);
  const [copying, setCopying] = useState(false);
  const enter = (meetingId: string): void => void navigate(ownPlacePath(meetingId));
  if (!mayCreate) return null;
  return (
    <>
      <Button icon={CalendarPlus} onClick={() => setOpen(true)}>
        {t('create')}
      </Button>
      <CreateMeetingDialog
        open={open}
        onClose={() => setOpen(false)}
        onCreated={enter}
        onCopy={() => {
          setOpen(false);
          setCopying(true);
        }}
      />
      {copying && <CopyMeetingDialog onClose={() => setCopying(false)} onCreated={enter} />}
    </>
  );
}
