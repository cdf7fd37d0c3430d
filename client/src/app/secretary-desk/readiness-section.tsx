// Sẵn sàng: which sites and people are ready, and whom to call now.
import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ReadinessActs, ReadinessBoard, uninvitedOf, useBoard } from '../../features/readiness';
import { useEntity, useScope, useServerNow } from '../../live';
import { ButtonLink } from '../../ui';
import { deskPath } from '../places';
import { DeskSection } from './desk-section';

const MINUTE_MS = 60_000;
/** Longer before that nobody counts minutes. */
const SOON_MS = 3 * 60 * MINUTE_MS;

export function ReadinessSection() {
  const { t } = useTranslation('readiness');
  const { meetingId } = useScope();
  const board = useBoard();
  const now = useServerNow(MINUTE_MS);
  const leftMs = (useEntity('meeting', meetingId)?.startsAt ?? 0) - now;
  const isSoon = leftMs > 0 && leftMs <= SOON_MS;
  const uninvited = uninvitedOf(board);
  return (
    <DeskSection
      section="readiness"
      detail={isSoon ? t('startsIn', { minutes: Math.ceil(leftMs / MINUTE_MS) }) : t('live')}
      acts={
        <>
          <ReadinessActs board={board} />
          {uninvited > 0 && meetingId !== null && (
            <ButtonLink variant="primary" icon={Mail} to={deskPath(meetingId, 'giay-moi')}>
              {t('invite', { count: uninvited })}
            </ButtonLink>
          )}
        </>
      }
    >
      <ReadinessBoard board={board} />
    </DeskSection>
  );
}
