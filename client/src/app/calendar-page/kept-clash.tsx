// A clash that stays on purpose: why, and who said so, where the warning stood. Whoever said it may take it back.
import type { CalendarClash } from '@hop/shared/meetings/calendar.js';
import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReleaseClash } from '../../features/meetings/keep-clash';
import { formatDateTime } from '../../lib/format';
import { MeetingProvider } from '../../live';
import { Note } from '../../ui';
import styles from './day-panel.module.css';

interface KeptClashProps {
  clash: CalendarClash;
  kept: NonNullable<CalendarClash['kept']>;
  /** Who and where. */
  facts: ReactNode;
  titleOf: (meetingId: string) => string;
  onChanged: () => void;
}

export function KeptClash({ clash, kept, facts, titleOf, onChanged }: KeptClashProps) {
  const { t } = useTranslation('calendar-page');
  const { ids, keepers } = clash;
  return (
    <div className={styles.clash}>
      <Note icon={CircleCheck} tone="ok" title={t('clash.kept')}>
        {kept.reason}
      </Note>
      <p className={styles.free}>
        {t('clash.keptBy', { by: kept.by, time: formatDateTime(kept.at) })}. {facts}
      </p>
      {keepers.map((keeper) => (
        <MeetingProvider key={keeper} meetingId={keeper}>
          <ReleaseClash
            otherMeetingId={ids.find((id) => id !== keeper) ?? ''}
            title={keepers.length > 1 ? titleOf(keeper) : null}
            onReleased={onChanged}
          />
        </MeetingProvider>
      ))}
    </div>
  );
}
