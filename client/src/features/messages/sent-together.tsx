// Notices that one act sent to several, as one entry with their count; each one as it stands is shown at a tap.
import type { Message } from '@hop/shared/messages/message.js';
import { readingOf } from '@hop/shared/messages/receiving.js';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntities, useEntity } from '../../live';
import { Button, Card, Progress } from '../../ui';
import styles from './messages.module.css';
import { SentMessage } from './sent-message';

export function SentTogether({ messages }: { messages: readonly [Message, ...Message[]] }) {
  const { t } = useTranslation('messages');
  const [listed, setListed] = useState(false);
  const acknowledgements = useEntities('acknowledgement');
  const [newest] = messages;
  const sender = useEntity('participant', newest.sentBy);
  const readings = messages.map(({ id }) => readingOf(id, acknowledgements));
  const read = readings.reduce((sum, one) => sum + one.read, 0);
  const of = readings.reduce((sum, one) => sum + one.of, 0);
  const to = t(`sent.toMany.${newest.audience === 'site' ? 'site' : 'person'}`, {
    count: messages.length,
  });
  return (
    <>
      <Card className={styles.card}>
        <p className={styles.quiet}>
          {t('sent.at', { to, by: sender?.name ?? '', at: formatTime(newest.sentAt) })}
        </p>
        <p className={styles.text}>{newest.text}</p>
        <Progress
          value={read}
          total={of}
          label={t(newest.mustAcknowledge ? 'sent.acknowledged' : 'sent.read', { read, of })}
          count=""
        />
        <div className={styles.acts}>
          <Button
            icon={listed ? ChevronUp : ChevronDown}
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
          >
            {t(listed ? 'sent.hideEach' : 'sent.showEach')}
          </Button>
        </div>
      </Card>
      {listed && messages.map((message) => <SentMessage key={message.id} message={message} />)}
    </>
  );
}
