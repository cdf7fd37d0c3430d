// One place of the queue: who, from where, what about, whether for the first time; and one act.
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Row } from '../../ui';
import type { ReactNode } from 'react';
import { addressed, type Waiting } from './floor';
import { useUsedTime } from './use-used-time';
import { useAddresseeName } from './use-addressee-name';

type QueueRowProps = { waiting: Waiting; place?: number; act?: ReactNode };

export function QueueRow({ waiting: { request, person }, place, act }: QueueRowProps) {
  const { t } = useTranslation('speaking');
  const sites = useEntities('site');
  const used = useUsedTime();
  const addressee = useAddresseeName()(request);
  const site = sites.find(({ id }) => id === person?.siteId)?.name ?? person?.unitName ?? '';
  const detail = [
    request.skippedAt === null ? '' : t('queue.skipped'),
    request.kind === 'speech'
      ? ''
      : t(request.followsId === null ? `kind.${request.kind}` : 'kind.followUp'),
    addressee === '' ? '' : t('queue.to', { name: addressee }),
    site,
    person?.simulated ? t('simulated') : '',
    used(request.participantId),
    request.subject === '' ? '' : `“${request.subject}”`,
  ];
  return (
    <Row
      {...(place === undefined ? {} : { leading: place })}
      person={person?.name ?? ''}
      title={addressed(person)}
      detail={detail.filter(Boolean).join(' · ')}
      {...(act === undefined ? {} : { act })}
    />
  );
}
