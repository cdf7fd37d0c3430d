// One thing that I asked for: my place, what it is about, and the ways out of the queue: a text instead, or taking it back.
import { withdrawRequest } from '@hop/shared/speaking/speaking-commands.js';
import { mayHandIn } from '@hop/shared/speaking/written-speech.js';
import { FileText, Hand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct } from '../../live';
import { Button, Icon } from '../../ui';
import styles from './ask-sheet.module.css';
import { useMeetingNow } from './floor';
import { useAddresseeName } from './use-addressee-name';
import { useItemName } from './use-items';
import type { MyPlace } from './use-my-speech-status';

export function MyRequest({
  waiting,
  place,
  count,
  later,
  onHandIn,
}: MyPlace & { onHandIn: () => void }) {
  const { t } = useTranslation('speaking');
  const { request } = waiting;
  const { state } = useMeetingNow();
  const item = useItemName()(request.agendaItemId);
  const addressee = useAddresseeName()(request);
  const { act, busy } = useAct(withdrawRequest, { done: () => t('done.withdraw') });
  const kind = t(`kind.${request.kind}`);
  return (
    <>
      <div className={styles.place} role="status">
        <Icon of={Hand} size="l" />
        <p>
          <strong className={styles.placeWords}>
            {later ? t('mine.later', { item }) : t('mine.place', { place, count })}
          </strong>
          <span className={styles.hint}>
            {[
              t('mine.asked', { kind, time: formatTime(request.askedAt) }),
              addressee === '' ? '' : t('queue.to', { name: addressee }),
              later ? '' : item,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      </div>
      {request.skippedAt !== null && (
        <p>{t('mine.skipped', { time: formatTime(request.skippedAt) })}</p>
      )}
      {request.subject !== '' && <p>{t('mine.subject', { subject: request.subject })}</p>}
      <div className={styles.ways}>
        {state !== undefined && mayHandIn(state) && (
          <Button icon={FileText} onClick={onHandIn}>
            {t('written.instead')}
          </Button>
        )}
        <Button busy={busy} onClick={() => void act({ requestId: request.id })}>
          {t('mine.withdraw')}
        </Button>
      </div>
    </>
  );
}
