// The secretary's desk once the meeting is there: who works on what, the meeting's next move, and the chosen section.
import { ChevronLeft, PencilLine, Wifi, WifiOff } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { DisplayWarnings } from '../../features/displays';
import { MeetingMoves } from '../../features/meetings/meeting-moves';
import { MeetingStateBadge } from '../../features/meetings/meeting-state-badge';
import { PreparationChecks } from '../../features/meetings/preparation-checks';
import { ReturnedBanner } from '../../features/meetings/returned-banner';
import { HelpCalls } from '../../features/sites/help-calls';
import { useUnsaved } from '../../lib/unsaved';
import { ConnectionBanner, useConnectionWord, useEntity, useSavedWord, useScope } from '../../live';
import { cx, Icon, IconButton, Mark, SkipLink } from '../../ui';
import { ChairLostBanner } from '../chair-lost-banner';
import { EmptyRoomBanner } from '../empty-room-banner';
import { deskPath, paths } from '../places';
import { DeskNav } from './desk-nav';
import { useInviteFirst } from './invite-first';
import { LeaveQuestion } from './leave-question';
import { sections } from './sections';
import styles from './secretary-desk.module.css';
import { useMending } from './use-mending';

export function SecretaryDesk() {
  const { meetingId } = useScope();
  const { section: path } = useParams();
  const chosen = sections.find((section) => section.path === path);
  const desk = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  // Where the page scrolls as a whole, another section begins at its own beginning, with the head as far away as it was.
  useEffect(() => {
    if (desk.current === null) return;
    desk.current.scrollTop = Math.min(desk.current.scrollTop, top.current?.offsetHeight ?? 0);
  }, [path]);
  if (chosen === undefined)
    return <Navigate replace to={deskPath(meetingId ?? '', sections[0]?.path)} />;
  return (
    <div ref={desk} className={styles.desk} data-density="desk">
      <SkipLink to="desk-main" />
      <div className={styles.frame}>
        <div ref={top} className={styles.top}>
          <DeskTop />
          <ConnectionBanner />
          <ReturnedBanner />
          <EmptyRoomBanner />
          <ChairLostBanner linked />
          <HelpCalls />
          <DisplayWarnings />
        </div>
        <DeskNav />
        <LeaveQuestion />
        <chosen.Body key={chosen.key} />
      </div>
    </div>
  );
}

function DeskTop() {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const connection = useConnectionWord();
  const saved = useSavedWord();
  const unsaved = useUnsaved();
  const instead = useInviteFirst();
  const navigate = useNavigate();
  const { mend, dialog } = useMending(meeting);
  if (meeting === undefined) return null;
  return (
    <header className={styles.line}>
      <IconButton
        icon={ChevronLeft}
        label={t('back')}
        onClick={() => void navigate(paths.meetings)}
      />
      <Mark className={styles.mark} />
      <div className={styles.names}>
        <div className={styles.eyebrow}>
          <span className={styles.body}>{t('place', { body: meeting.issuingBody })}</span>
          <MeetingStateBadge state={meeting.state} />
          <span
            role="status"
            className={cx(styles.say, connection.tone !== 'ok' && styles[connection.tone])}
          >
            <Icon of={connection.tone === 'ok' ? Wifi : WifiOff} size="xs" />
            {connection.label}
          </span>
          {unsaved.length === 0 ? (
            <span className={styles.say}>
              <Icon of={saved.icon} size="xs" />
              {saved.label}
            </span>
          ) : (
            <span role="status" className={cx(styles.say, styles.trying)}>
              <Icon of={PencilLine} size="xs" />
              {t('unsaved.word', { count: unsaved.length })}
            </span>
          )}
        </div>
        <h1 className={styles.title}>{meeting.title}</h1>
      </div>
      <PreparationChecks onMend={mend} />
      <MeetingMoves meeting={meeting} onMend={mend} instead={instead} />
      {dialog}
    </header>
  );
}
