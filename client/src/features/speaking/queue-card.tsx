// Who waits, in the order of calling, each with one act. "Sắp xếp" turns the act into the chair's hand: up, down, remove.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Card, Row, RowList } from '../../ui';
import { AppointDialog } from './appoint-dialog';
import { ArrangeButtons } from './arrange-buttons';
import { addressed, named, useQueue, type Waiting } from './floor';
import styles from './queue-card.module.css';
import { useCall } from './use-call';
import { useUsedTime } from './use-used-time';

export function QueueCard({ inSession }: { inSession: boolean }) {
  const { t } = useTranslation('speaking');
  const queue = useQueue();
  const sites = useEntities('site');
  const used = useUsedTime();
  const { call, busy, dialog } = useCall();
  const [arranging, setArranging] = useState(false);
  const [appointing, setAppointing] = useState(false);
  const detailOf = ({ request, person }: Waiting): string => {
    const site = sites.find(({ id }) => id === person?.siteId)?.name ?? person?.unitName ?? '';
    const kind = request.kind === 'speech' ? [] : [t(`kind.${request.kind}`)];
    const subject = request.subject === '' ? [] : [`“${request.subject}”`];
    const simulated = person?.simulated ? [t('simulated')] : [];
    return [...kind, site, ...simulated, used(request.participantId), ...subject].join(' · ');
  };
  const moved = arranging && queue.length > 0;
  return (
    <Card
      flush
      className={styles.card}
      title={queue.length === 0 ? t('queue.none') : t('queue.title', { count: queue.length })}
      aside={
        <span className={styles.acts}>
          {queue.length > 0 && (
            <Button variant="quiet" aria-pressed={moved} onClick={() => setArranging(!arranging)}>
              {t(moved ? 'queue.arranged' : 'queue.arrange')}
            </Button>
          )}
          <Button variant="quiet" disabled={!inSession} onClick={() => setAppointing(true)}>
            {t('queue.appoint')}
          </Button>
        </span>
      }
    >
      <div className={styles.scroll}>
        <RowList label={t('queue.title', { count: queue.length })}>
          {queue.map((waiting, place) => {
            const { request, person } = waiting;
            const name = named(person);
            return (
              <Row
                key={request.id}
                leading={place + 1}
                person={person?.name ?? ''}
                title={addressed(person)}
                detail={detailOf(waiting)}
                act={
                  moved ? (
                    <ArrangeButtons queue={queue} place={place} name={name} />
                  ) : (
                    <Button
                      aria-label={t('queue.callName', { name })}
                      disabled={!inSession || busy}
                      onClick={() => call({ name, to: { requestId: request.id } })}
                    >
                      {t('queue.call')}
                    </Button>
                  )
                }
              />
            );
          })}
        </RowList>
      </div>
      {dialog}
      {appointing && (
        <AppointDialog
          onCall={(called) => {
            setAppointing(false);
            call(called);
          }}
          onClose={() => setAppointing(false)}
        />
      )}
    </Card>
  );
}
