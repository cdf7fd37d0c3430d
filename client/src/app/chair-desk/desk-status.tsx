// The line on top of the desk: the way back, the meeting, its state, what is saved, the connection, the clock of the hall.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { CircleDot, LayoutGrid } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { StaffMessagesButton } from '../../features/messages';
import { formatTime } from '../../lib/format';
import { useConnectionWord, useSavedWord, useServerNow } from '../../live';
import { Button, StatusBar } from '../../ui';
import { ConsultationsLink } from '../consultations-link';
import { paths } from '../places';
import styles from './chair-desk.module.css';

type DeskStatusProps = { meeting: Meeting; onShowTools: () => void };

export function DeskStatus({ meeting, onShowTools }: DeskStatusProps) {
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
      <Button
        icon={LayoutGrid}
        variant="quiet"
        className={styles.tools}
        aria-label={t('tools.title')}
        onClick={onShowTools}
      >
        <span className={styles.toolsWord}>{t('tools.title')}</span>
      </Button>
    </StatusBar>
  );
}
