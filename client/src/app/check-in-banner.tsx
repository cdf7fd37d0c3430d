// One banner at most: until this person is checked in, that is the one thing to do first; then what the meeting waits for.
// Checking in is over once the server has it, whoever did it.
import { attendanceId } from '@hop/shared/participants/participant.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { UserCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterDigits } from '../features/arrivals';
import { formatTime } from '../lib/format';
import { useAct, useActor, useCut, useEntities, useEntity, useScope } from '../live';
import { Banner, Button } from '../ui';

/** The sitting that runs, else the next one. */
function useSittingToAttend(): string | null {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const sittings = useEntities('sitting');
  if (meeting === undefined || isOver(meeting.state)) return null;
  const next = sittings
    .filter((sitting) => sitting.state === 'planned')
    .toSorted((a, b) => a.number - b.number)[0];
  return meeting.currentSittingId ?? next?.id ?? null;
}

/**
 * `otherwise` stands there once checking in is done or not asked of this person. Without a way to the server neither does: nobody can be
 * checked in, and what the meeting waits for is not known.
 */
export function CheckInBanner({ otherwise }: { otherwise: ReactNode }) {
  const { t } = useTranslation('delegate-room');
  const cut = useCut();
  const { participantId, votingRight, role, siteId } = useActor();
  const { meetingId } = useScope();
  const arrivalCode = useEntity('meeting', meetingId)?.rules.arrivalCode;
  const codeNeeded = arrivalCode === 'required' && (role === 'delegate' || role === 'guest');
  const sittingId = useSittingToAttend();
  const ownSite = useEntity('site', siteId);
  const attendance = useEntity(
    'attendance',
    sittingId === null || participantId === null ? null : attendanceId(sittingId, participantId),
  );
  const { act, busy } = useAct(checkIn, {
    done: ({ checkedInAt }) => t('checkIn.done', { time: formatTime(checkedInAt) }),
  });
  if (cut) return null;
  if (sittingId === null || participantId === null || attendance?.state === 'present')
    return otherwise;
  return (
    <Banner
      icon={UserCheck}
      tone="warn"
      title={t('checkIn.title')}
      act={
        <>
          <EnterDigits primary={codeNeeded} />
          {!codeNeeded && (
            <Button
              variant="primary"
              busy={busy}
              busyLabel={t('checkIn.busy')}
              onClick={() =>
                void act({ mode: ownSite === undefined || ownSite.host ? 'inPerson' : 'online' })
              }
            >
              {t('checkIn.act')}
            </Button>
          )}
        </>
      }
    >
      {codeNeeded && t('checkIn.byCode')}{' '}
      {t(votingRight ? 'checkIn.wordsForVoters' : 'checkIn.words')}
    </Banner>
  );
}
