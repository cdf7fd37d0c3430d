// Which meeting this is, when it is and where this person sits: over the agenda.
import { useTranslation } from 'react-i18next';
import { NewChanges } from '../../features/meetings/new-changes';
import { formatWeekday } from '../../lib/format';
import { useActor, useEntity, useScope } from '../../live';
import styles from './delegate-room.module.css';

export function MeetingHead() {
  const { t } = useTranslation('delegate-room');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const me = useEntity('participant', useActor().participantId);
  const site = useEntity('site', me?.siteId);
  if (meeting === undefined) return null;
  const where = site === undefined ? meeting.place : t('site', { name: site.name });
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{meeting.title}</h2>
      <p className={styles.when}>{`${formatWeekday(meeting.startsAt)} · ${where}`}</p>
      <NewChanges />
    </header>
  );
}
