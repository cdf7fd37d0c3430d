// One notice as its senders follow it: how many have acknowledged it, who has not and where, reminding, withdrawing.
import type { Message } from '@hop/shared/messages/message.js';
import { remindOfMessage, withdrawMessage } from '@hop/shared/messages/messages-commands.js';
import { readingOf } from '@hop/shared/messages/receiving.js';
import { BellRing, ChevronDown, ChevronUp, Monitor, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useAct, useEntities, useEntity } from '../../live';
import { Badge, Button, Card, ConfirmDialog, Progress } from '../../ui';
import styles from './messages.module.css';
import { NotYetList } from './not-yet-list';

export function SentMessage({ message }: { message: Message }) {
  const { t } = useTranslation('messages');
  const [listed, setListed] = useState(false);
  const { read, of, waiting } = readingOf(message.id, useEntities('acknowledgement'));
  const { mustAcknowledge, remindedAt, withdrawnAt } = message;
  const gone = withdrawnAt !== null;
  const asksStill = mustAcknowledge && waiting.length > 0;
  return (
    <Card tone={gone || !asksStill ? 'plain' : 'current'} className={styles.card}>
      <p className={styles.quiet}>{useHeadline(message)}</p>
      <p className={styles.text}>{message.text}</p>
      <div aria-live="polite">
        <Progress
          value={read}
          total={of}
          label={t(mustAcknowledge ? 'sent.acknowledged' : 'sent.read', { read, of })}
          count={remindedAt === null ? '' : t('sent.remindedAt', { at: formatTime(remindedAt) })}
        />
      </div>
      {(gone || message.onDisplays) && (
        <div className={styles.acts}>
          {message.onDisplays && <Badge icon={Monitor}>{t('sent.onDisplays')}</Badge>}
          {gone && (
            <Badge icon={Undo2} tone="warn">
              {t('sent.withdrawnAt', { at: formatTime(withdrawnAt) })}
            </Badge>
          )}
        </div>
      )}
      <div className={styles.acts}>
        {asksStill && (
          <Button
            icon={listed ? ChevronUp : ChevronDown}
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {t(listed ? 'sent.hide' : 'sent.who')}
          </Button>
        )}
        {!gone && <NoticeActs messageId={message.id} mayRemind={asksStill} />}
      </div>
      {listed && asksStill && (
        <NotYetList participantIds={waiting.map(({ participantId }) => participantId)} />
      )}
    </Card>
  );
}

function useHeadline({ audience, siteId, participantId, sentBy, sentAt }: Message): string {
  const { t } = useTranslation('messages');
  const site = useEntity('site', siteId);
  const person = useEntity('participant', participantId);
  const sender = useEntity('participant', sentBy);
  const name = site?.name ?? person?.name ?? '';
  return t('sent.at', {
    to: audience === 'staff' ? t('staff.title') : t(`sent.to.${audience}`, { name }),
    by: sender?.name ?? '',
    at: formatTime(sentAt),
  });
}

function NoticeActs({ messageId, mayRemind }: { messageId: string; mayRemind: boolean }) {
  const { t } = useTranslation('messages');
  const [asking, setAsking] = useState(false);
  const reminding = useAct(remindOfMessage, {
    done: ({ reminded }) => t('sent.reminded', { count: reminded }),
  });
  const withdrawing = useAct(withdrawMessage, { done: () => t('sent.withdrawn') });
  const withdraw = async (): Promise<void> => {
    if ((await withdrawing.act({ messageId })) !== null) setAsking(false);
  };
  return (
    <>
      {mayRemind && (
        <Button
          icon={BellRing}
          busy={reminding.busy}
          onClick={() => void reminding.act({ messageId })}
        >
          {t('sent.remind')}
        </Button>
      )}
      <Button icon={Undo2} variant="quiet" onClick={() => setAsking(true)}>
        {t('sent.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('sent.withdrawQuestion')}
        consequence={t('sent.withdrawConsequence')}
        stayLabel={t('sent.keep')}
        actLabel={t('sent.withdraw')}
        busy={withdrawing.busy}
        onStay={() => setAsking(false)}
        onAct={() => void withdraw()}
      />
    </>
  );
}
