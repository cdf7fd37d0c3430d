// After the meeting is issued and until its roll opens: the invitations are the work at hand, not the opening.
import { Mail } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { useEntities, useEntity, useRoll, useScope } from '../../live';
import { ButtonLink } from '../../ui';
import { paths, placeSegments } from '../places';

/** undefined: the meeting's next move comes first. */
export function useInviteFirst(): ReactNode | undefined {
  const { t } = useTranslation('secretary-desk');
  const { meetingId } = useScope();
  const state = useEntity('meeting', meetingId)?.state;
  const roll = useRoll();
  const people = useEntities('participant').length;
  const sent = useEntities('invitation').filter(({ sentAt }) => sentAt !== null).length;
  const left = Math.max(0, people - sent);
  if (meetingId === null || state !== 'issued' || roll === null || roll.opensAt === null)
    return undefined;
  return (
    <ButtonLink
      variant="primary"
      icon={Mail}
      to={`${paths.meetings}/${meetingId}/${placeSegments.secretaryDesk}/giay-moi`}
    >
      {left > 0 ? t('inviteFirst.send', { count: left }) : t('inviteFirst.answers')}
    </ButtonLink>
  );
}
