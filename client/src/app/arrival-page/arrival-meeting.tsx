// Checking in to one meeting: with the ticket of a scan by one tap, else by six digits; then the way into the room.
import { attendanceId } from '@hop/shared/participants/participant.js';
import { checkInByCode } from '@hop/shared/arrivals/arrivals-commands.js';
import { UserCheck, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DigitsForm, forgetTicket, type KeptTicket } from '../../features/arrivals';
import { formatTime } from '../../lib/format';
import {
  MeetingProvider,
  refusalText,
  useActor,
  useCommand,
  useEntity,
  useScope,
} from '../../live';
import { Button, ButtonLink, Card, Empty, Note } from '../../ui';
import { paths, pathTo } from '../places';
import { Waiting } from '../waiting';
import styles from './arrival-page.module.css';

interface ArrivalMeetingProps {
  meetingId: string;
  ticket: KeptTicket | null;
}

export function ArrivalMeeting({ meetingId, ticket }: ArrivalMeetingProps) {
  const { t } = useTranslation('arrival-page');
  return (
    <MeetingProvider
      meetingId={meetingId}
      fallback={<Waiting />}
      refused={() => (
        <Empty
          icon={UserX}
          title={t('notListed')}
          act={<ButtonLink to={paths.meetings}>{t('toMeetings')}</ButtonLink>}
        >
          {t('notListedWords')}
        </Empty>
      )}
    >
      <CheckIn ticket={ticket} />
    </MeetingProvider>
  );
}

function CheckIn({ ticket }: { ticket: KeptTicket | null }) {
  const { t } = useTranslation('arrival-page');
  const { meetingId } = useScope();
  const { participantId } = useActor();
  const meeting = useEntity('meeting', meetingId);
  const sittingId = meeting?.currentSittingId;
  const attendance = useEntity(
    'attendance',
    sittingId != null && participantId !== null ? attendanceId(sittingId, participantId) : null,
  );
  const { send, state, result, refusal } = useCommand(checkInByCode);
  if (meeting === undefined) return null;
  if (attendance?.state === 'present')
    return <Done at={attendance.checkedInAt ?? 0} arrivedAt={result?.siteId ?? null} />;
  const place = ticket?.siteName ?? t('hall');
  const arrive = async (given: KeptTicket): Promise<void> => {
    try {
      await send({ ticket: given.ticket });
    } finally {
      forgetTicket();
    }
  };
  return (
    <Card className={styles.card}>
      <p className={styles.meeting}>{meeting.title}</p>
      {ticket === null ? (
        <DigitsForm />
      ) : (
        <>
          <h2 className={styles.title}>{t('atPlace', { place })}</h2>
          <Button
            variant="primary"
            size="xl"
            block
            icon={UserCheck}
            busy={state === 'sending'}
            busyLabel={t('busy')}
            onClick={() => void arrive(ticket).catch(() => undefined)}
          >
            {t('act')}
          </Button>
        </>
      )}
      {refusal !== null && (
        <div role="alert">
          <Note icon={UserX} tone="lost" title={t('refused')}>
            {refusalText(refusal)}
          </Note>
        </div>
      )}
    </Card>
  );
}

/** Whoever came to another site than the list says is told so, and counts all the same. */
function Done({ at, arrivedAt }: { at: number; arrivedAt: string | null }) {
  const { t } = useTranslation('arrival-page');
  const { meetingId } = useScope();
  const { role, siteId } = useActor();
  const listed = useEntity('site', siteId);
  const arrived = useEntity('site', arrivedId(arrivedAt, siteId));
  const place = arrived?.name ?? t('hall');
  const isElsewhere = listed !== undefined && arrived !== undefined && listed.id !== arrived.id;
  return (
    <>
      <Note icon={UserCheck} tone="ok" title={t('doneTitle', { time: formatTime(at) })}>
        {isElsewhere ? t('elsewhere', { place, listed: listed.name }) : t('doneWords', { place })}
      </Note>
      {meetingId !== null && (
        <ButtonLink to={pathTo(meetingId, role)} variant="primary" size="xl" block>
          {t('enter')}
        </ButtonLink>
      )}
    </>
  );
}

/** Checked in by somebody else, or earlier: then at the place of the list. */
const arrivedId = (arrivedAt: string | null, listedId: string | null): string | null =>
  arrivedAt ?? listedId;
