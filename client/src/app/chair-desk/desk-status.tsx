// The line on top of the desk: the way back, the meeting, its state, what is saved, the connection, the clock of the hall.
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { Armchair, CircleDot, Monitor, Presentation, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatTime } from '../../lib/format';
import { useConnectionWord, useSavedWord, useServerNow } from '../../live';
import { IconButton, StatusBar } from '../../ui';
import { ConsultationsLink } from '../consultations-link';
import { paths, roomPath } from '../places';
import styles from './chair-desk.module.css';

type DeskStatusProps = {
  meeting: Meeting;
  onShow: (what: 'seats' | 'displays' | 'settings') => void;
};

const tools = [
  { key: 'seats', icon: Armchair },
  { key: 'displays', icon: Monitor },
  { key: 'settings', icon: Settings2 },
] as const;

export function DeskStatus({ meeting, onShow }: DeskStatusProps) {
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
      <IconButton
        icon={Presentation}
        label={t('present')}
        className={styles.settings}
        onClick={() => void navigate(roomPath(meeting.id))}
      />
      {tools.map(({ key, icon }) => (
        <IconButton
          key={key}
          icon={icon}
          label={t(`${key}.title`)}
          className={styles.settings}
          onClick={() => onShow(key)}
        />
      ))}
    </StatusBar>
  );
}
