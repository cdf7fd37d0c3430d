// What was taken off the agenda, each to be brought back to where it stood. Not there while nothing was.
import { restoreAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../../lib/format';
import { useAct, useEntities } from '../../../live';
import { Button, Dialog } from '../../../ui';
import styles from './builder.module.css';

export function RemovedItems() {
  const { t } = useTranslation('agenda');
  const removed = useEntities('removedAgendaItem').toSorted((a, b) => b.removedAt - a.removedAt);
  const [open, setOpen] = useState(false);
  const { act, busy } = useAct(restoreAgendaItem, { done: () => t('removed.done') });
  if (removed.length === 0) return null;
  const close = (): void => setOpen(false);
  const restore = async (agendaItemId: string): Promise<void> => {
    const result = await act({ agendaItemId });
    if (result !== null && removed.length === 1) close();
  };
  return (
    <>
      <Button variant="quiet" icon={Trash2} onClick={() => setOpen(true)}>
        {t('removed.button', { count: removed.length })}
      </Button>
      <Dialog
        wide
        open={open}
        title={t('removed.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('removed.close')}</Button>}
      >
        <ul className={styles.removed}>
          {removed.map(({ id, title, removedAt }) => (
            <li key={id}>
              <span className={styles.words}>
                <span className={styles.title}>{title}</span>
                <span className={styles.presenter}>
                  {t('removed.at', { time: formatTime(removedAt) })}
                </span>
              </span>
              <Button disabled={busy} onClick={() => void restore(id)}>
                {t('removed.restore')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
