// "Vì sao thứ tự này?": each place with what put it before the next, and what the chair's desk did, for everybody who asks.
import { isForNow } from '@hop/shared/speaking/current-queue.js';
import { explainQueue } from '@hop/shared/speaking/queue-order.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Dialog, Row, RowList } from '../../ui';
import { DeskActs } from './desk-acts';
import { addressed, useItemsAtHand, useQueueFacts } from './floor';
import styles from './order-dialog.module.css';

export function OrderDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('speaking');
  const requests = useEntities('speechRequest');
  const facts = useQueueFacts();
  const atHand = useItemsAtHand();
  const personOf = (id: string) => facts.participants.find((person) => person.id === id);
  const places = explainQueue(
    requests.filter((request) => isForNow(request, atHand)),
    facts,
  );
  const writers = new Set(
    requests.filter(({ state }) => state === 'handedIn').map((request) => request.participantId),
  );
  const handedIn = facts.participants.filter(({ id }) => writers.has(id));
  return (
    <Dialog
      open
      wide
      title={t('order.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('order.close')}</Button>}
    >
      <p>{t('order.words')}</p>
      {places.length === 0 && <p role="status">{t('queue.none')}</p>}
      {places.length > 0 && (
        <RowList framed label={t('order.title')}>
          {places.map(({ request, reason }, place) => {
            const person = personOf(request.participantId);
            const group = person?.siteId == null ? 'unit' : 'site';
            return (
              <Row
                key={request.id}
                leading={place + 1}
                title={addressed(person)}
                detail={t(
                  reason === null
                    ? places.length === 1
                      ? 'order.only'
                      : 'order.last'
                    : `order.reason.${reason}`,
                  reason === 'groupTime' ? { group: t(`order.${group}`) } : {},
                )}
              />
            );
          })}
        </RowList>
      )}
      {handedIn.length > 0 && (
        <p>{t('written.names', { names: handedIn.map(addressed).join(', ') })}</p>
      )}
      <h3 className={styles.heading}>{t('order.acts')}</h3>
      <DeskActs />
    </Dialog>
  );
}
