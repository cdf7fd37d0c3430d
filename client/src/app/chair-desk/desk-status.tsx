// The line on top of the desk: the way back, the meeting, its state, what is saved, the connection, the clock of the hall.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { CircleDot, Presentation, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { StaffMessagesButton } from '../../features/messages';
import { formatTime } from '../../lib/format';
import { useConnectionWord, useSavedWord, useServerNow } from '../../live';
import { IconButton, StatusBar } from '../../ui';
import { ConsultationsLink } from '../consultations-link';
import { paths, roomPath } from '../places';
import styles from './chair-desk.module.css';

type DeskStatusProps = { meeting: Meeting; onShowSettings: () => void };

export function DeskStatus({ meeting, onShowSettings }: DeskStatusProps) {
  const { t } = useTranslation('chair-desk');
  const navigate = useNavigate();
  const now = useServerNow(1_000);
  return (
    <StatusBar
      back={{ label: t('leave'), onBack: () => void navigate(paths.meetings) }}
      title={meeting.title}
      state={{ icon: CircleDot, label: t(`state.${meeting.state}`) }}
      saved={useSavedWord()}
      connection={useConnectionWord()}
      clock={formatTime(now)}
    >
      <ConsultationsLink />
      <StaffMessagesButton />
      <IconButton
        icon={Presentation}
        label={t('present')}
        className={styles.settings}
        onClick={() => void navigate(roomPath(meeting.id))}
      />
      <IconButton
        icon={Settings2}
        label={t('settings.title')}
        className={styles.settings}
        onClick={onShowSettings}
      />
    </StatusBar>
  );
}
