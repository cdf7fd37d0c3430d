// The door of the desk: for those who run the meeting; everybody else is shown the way to their own place.
import { isStaff } from '@hop/shared/policy/actor.js';
import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntity, useScope } from '../../live';
import { ButtonLink, Empty } from '../../ui';
import { paths, pathTo } from '../places';
import { ChairDesk } from './chair-desk';

export function ChairDeskPage() {
  const { t } = useTranslation('chair-desk');
  const actor = useActor();
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  if (meeting !== undefined && isStaff(actor)) return <ChairDesk meeting={meeting} />;
  return (
    <main>
      <Empty
        icon={ShieldAlert}
        title={t('door.title')}
        act={
          <ButtonLink
            variant="primary"
            to={meetingId === null ? paths.meetings : pathTo(meetingId, actor.role)}
          >
            {t('door.act')}
          </ButtonLink>
        }
      >
        {t('door.words')}
      </Empty>
    </main>
  );
}
