// For co-chairs and secretaries: the chair is here, but no device of the chair is connected. Says who goes on, and where.
import { MonitorX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActor, useConnectedIds, useEntities, useEntity, useScope } from '../live';
import { Banner, ButtonLink } from '../ui';
import { pathTo } from './places';

/** `linked`: shown elsewhere than on the desk that it leads to. */
export function ChairLostBanner({ linked = false }: { linked?: boolean }) {
  const { t } = useTranslation('app');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const connected = useConnectedIds();
  const actor = useActor();
  const attendance = useEntities('attendance');
  const chairs = useEntities('participant').filter(({ role }) => role === 'chair');
  const isHere = (id: string): boolean =>
    attendance.some(
      (row) =>
        row.participantId === id &&
        row.sittingId === meeting?.currentSittingId &&
        row.state === 'present',
    );
  const lost =
    meeting?.state === 'inSession' &&
    connected !== undefined &&
    chairs.some(({ id }) => isHere(id)) &&
    !chairs.some(({ id }) => connected.has(id) || id === actor.participantId);
  if (!lost || meetingId === null) return null;
  return (
    <Banner
      icon={MonitorX}
      tone="warn"
      title={t('chairLost.title')}
      act={linked && <ButtonLink to={pathTo(meetingId, 'chair')}>{t('chairLost.act')}</ButtonLink>}
    >
      {t(actor.role === 'secretary' ? 'chairLost.secretary' : 'chairLost.coChair')}
    </Banner>
  );
}
