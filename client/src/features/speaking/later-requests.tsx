// Requests for other items: they stand apart, item by item, and are called before their item only by the chair's own hand.
import { useTranslation } from 'react-i18next';
import { Button, RowList } from '../../ui';
import { named, type Waiting } from './floor';
import styles from './queue-card.module.css';
import { QueueRow } from './queue-row';
import type { Calling } from './use-call';
import { useItems } from './use-items';

type LaterRequestsProps = {
  later: readonly Waiting[];
  /** Left out where nobody is called from. */
  calling?: { call: Calling['call']; disabled: boolean };
};

export function LaterRequests({ later, calling }: LaterRequestsProps) {
  const { t } = useTranslation('speaking');
  const items = useItems();
  if (later.length === 0) return null;
  return (
    <details className={styles.later}>
      <summary>{t('queue.later', { count: later.length })}</summary>
      {items.map(({ item, name }) => {
        const here = later.filter(({ request }) => request.agendaItemId === item.id);
        if (here.length === 0) return null;
        return (
          <section key={item.id}>
            <h3 className={styles.laterItem}>{name}</h3>
            <RowList label={name}>
              {here.map((waiting, place) => {
                const who = named(waiting.person);
                return (
                  <QueueRow
                    key={waiting.request.id}
                    waiting={waiting}
                    place={place + 1}
                    act={
                      calling && (
                        <Button
                          aria-label={t('queue.callName', { name: who })}
                          disabled={calling.disabled}
                          onClick={() =>
                            calling.call({ name: who, to: { requestId: waiting.request.id } })
                          }
                        >
                          {t('queue.call')}
                        </Button>
                      )
                    }
                  />
                );
              })}
            </RowList>
          </section>
        );
      })}
    </details>
  );
}
