// Leads to what mends a thing that the preparation checks tell: a section, or the form of the meeting, where its numbers are entered.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import type { PreparationWarning } from '@hop/shared/meetings/preparation-checks.js';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { EditMeetingDialog } from '../../features/meetings/edit-meeting-dialog';
import { mendingPath } from './mending-path';

interface Mending {
  mend: (warning: PreparationWarning) => void;
  /** Put it on the screen. */
  dialog: ReactNode;
}

export function useMending(meeting: Meeting | undefined): Mending {
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  return {
    mend: (warning) => {
      if (warning.key === 'membersUnknown') setEditing(true);
      else void navigate(mendingPath(meeting?.id ?? '', warning));
    },
    dialog: editing && meeting && (
      <EditMeetingDialog meeting={meeting} onClose={() => setEditing(false)} />
    ),
  };
}
