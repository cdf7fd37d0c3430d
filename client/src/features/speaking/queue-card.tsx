// Who waits, in the order of calling, each with one act. "Sắp xếp" turns the act into the chair's hand: up, down, skip, remove.
import { isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Card, RowList, showToast, useStill } from '../../ui';
import { AppointDialog } from './appoint-dialog';
import { ArrangeButtons } from './arrange-buttons';
import { named, useMeetingNow, useQueues } from './floor';
import { LaterRequests } from './later-requests';
import { ListControl } from './list-control';
import { ListTime } from './list-time';
import { OrderDialog } from './order-dialog';
import styles from './queue-card.module.css';
import { QueueRow } from './queue-row';
import { SpeakersDialog } from './speakers-dialog';
import { useCall, type Called } from './use-call';
import { useHasQuestions } from './use-has-questions';

export function QueueCard({ inSession }: { inSession: boolean }) {
  const { t } = useTranslation('speaking');
  const { now: queue, later } = useQueues();
  const { state, currentItemId } = useMeetingNow();
  const { call, busy, dialog } = useCall();
  const hasQuestions = useHasQuestions();
  const [arranging, setArranging] = useState(false);
  const [shown, setShown] = useState<'appoint' | 'order' | 'speakers' | null>(null);
  const close = () => setShown(null);
  const moved = arranging && queue.length > 0;
  const isStill = useStill(queue.map(({ request }) => request.id).join(' '));
  const callOne = (called: Called) =>
    isStill() ? call(called) : showToast({ tone: 'no', title: t('queue.justMoved') });
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
          <Button variant="quiet" disabled={!inSession} onClick={() => setShown('appoint')}>
            {t('queue.appoint')}
          </Button>
        </span>
      }
    >
      <div className={styles.scroll}>
        <RowList label={t('queue.title', { count: queue.length })}>
          {queue.map((waiting, place) => {
            const name = named(waiting.person);
            return (
              <QueueRow
                key={waiting.request.id}
                waiting={waiting}
                place={place + 1}
                act={
                  moved ? (
                    <ArrangeButtons queue={queue} place={place} name={name} />
                  ) : (
                    <Button
                      aria-label={t('queue.callName', { name })}
                      disabled={!inSession || busy}
                      onClick={() => callOne({ name, to: { requestId: waiting.request.id } })}
                    >
                      {t('queue.call')}
                    </Button>
                  )
                }
              />
            );
          })}
        </RowList>
        <LaterRequests later={later} calling={{ call, disabled: !inSession || busy }} />
        <div className={styles.foot}>
          {state !== undefined && isUnderWay(state) && (
            <ListControl agendaItemId={currentItemId} about="speeches" />
          )}
          <ListTime agendaItemId={currentItemId} about="speeches" />
          {inSession && !hasQuestions && (
            <>
              <ListControl agendaItemId={currentItemId} about="questions" />
              <ListTime agendaItemId={currentItemId} about="questions" />
            </>
          )}
          <Button variant="quiet" onClick={() => setShown('order')}>
            {t('order.open')}
          </Button>
          <Button variant="quiet" onClick={() => setShown('speakers')}>
            {t('speakers.open')}
          </Button>
        </div>
      </div>
      {dialog}
      {shown === 'appoint' && (
        <AppointDialog
          onCall={(called) => {
            close();
            call(called);
          }}
          onClose={close}
        />
      )}
      {shown === 'order' && <OrderDialog onClose={close} />}
      {shown === 'speakers' && <SpeakersDialog onClose={close} />}
    </Card>
  );
}
