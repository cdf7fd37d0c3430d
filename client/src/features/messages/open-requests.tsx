// Quick requests that somebody still waits for: who, where, since when, and two acts.
import type { ServiceRequest } from '@hop/shared/messages/service-request.js';
import { finishService, takeService } from '@hop/shared/messages/messages-commands.js';
import { minutesWaiting } from '@hop/shared/messages/serving.js';
import { Check, Footprints } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useEntity, useServerNow } from '../../live';
import { Button, Row, RowList } from '../../ui';
import styles from './messages.module.css';
import { serviceIcons } from './service-looks';
import { useOpenRequests } from './use-staff-waiting';

const TICK_MS = 15_000;

export function OpenRequests() {
  const { t } = useTranslation('messages');
  const requests = useOpenRequests();
  return (
    <section className={styles.part} aria-label={t('requests.title')}>
      <h3 className={styles.subtitle}>{t('requests.title')}</h3>
      <div aria-live="polite">
        {requests.length === 0 ? (
          <p className={styles.quiet}>{t('requests.none')}</p>
        ) : (
          <RowList framed label={t('requests.title')}>
            {requests.map((request) => (
              <RequestRow key={request.id} request={request} />
            ))}
          </RowList>
        )}
      </div>
    </section>
  );
}

function RequestRow({ request }: { request: ServiceRequest }) {
  const { t } = useTranslation('messages');
  const now = useServerNow(TICK_MS);
  const person = useEntity('participant', request.participantId);
  const site = useEntity('site', person?.siteId);
  const taking = useAct(takeService, { done: () => t('requests.taken') });
  const finishing = useAct(finishService, { done: () => t('requests.finished') });
  const minutes = minutesWaiting(request, now);
  const requestId = request.id;
  const facts = [
    request.note,
    person?.seat == null ? '' : t('requests.seat', { seat: person.seat }),
    site?.name ?? '',
    minutes === 0 ? t('requests.waitsNow') : t('requests.waits', { count: minutes }),
    request.comingAt === null ? '' : t('requests.takenAt', { at: formatTime(request.comingAt) }),
  ];
  return (
    <Row
      icon={serviceIcons[request.kind]}
      title={t('requests.what', {
        kind: t(`service.kind.${request.kind}`),
        person: `${person?.honorific ?? ''} ${person?.name ?? ''}`.trim(),
      })}
      detail={facts.filter((fact) => fact !== '').join(' · ')}
      act={
        <div className={styles.acts}>
          {request.state === 'open' && (
            <Button
              icon={Footprints}
              busy={taking.busy}
              onClick={() => void taking.act({ requestId })}
            >
              {t('requests.take')}
            </Button>
          )}
          <Button
            icon={Check}
            busy={finishing.busy}
            onClick={() => void finishing.act({ requestId })}
          >
            {t('requests.finish')}
          </Button>
        </div>
      }
    />
  );
}
