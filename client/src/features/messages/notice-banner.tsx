// A notice of those who run the meeting, before its recipient until it is acknowledged or put away. One at a time.
// In the room it floats over the lower edge of the document, so that no page moves; the room takes it away while a vote is up.
import type { MyMessage } from '@hop/shared/messages/message.js';
import { acknowledgeMessage } from '@hop/shared/messages/messages-commands.js';
import { BellRing, Check, Megaphone, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { PageLinkedText, useAct } from '../../live';
import { Button, cx, Icon } from '../../ui';
import styles from './notice-banner.module.css';
import { useMyNotices } from './use-my-notices';

export function NoticeBanner({ floating }: { floating?: boolean }) {
  const { t } = useTranslation('messages');
  const [notice, ...more] = useMyNotices();
  if (notice === undefined) return null;
  return (
    <section
      className={cx(styles.banner, floating && styles.floating)}
      aria-label={t('notice.label')}
    >
      {/* Another notice, or the same raised again, is announced anew. */}
      <Notice key={`${notice.id} ${notice.remindedAt ?? ''}`} notice={notice} more={more.length} />
    </section>
  );
}

function Notice({ notice, more }: { notice: MyMessage; more: number }) {
  const { t } = useTranslation('messages');
  const { mustAcknowledge, remindedAt, messageId } = notice;
  const { act, busy } = useAct(acknowledgeMessage, {
    done: () => t(mustAcknowledge ? 'notice.acknowledged' : 'notice.putAwayDone'),
  });
  const kind = t(`notice.${notice.audience}`);
  return (
    <div role="status" className={styles.notice}>
      <Icon of={remindedAt === null ? Megaphone : BellRing} className={styles.icon} />
      <div className={styles.words}>
        <p className={styles.kind}>
          {remindedAt === null
            ? t('notice.at', { kind, at: formatTime(notice.sentAt) })
            : t('notice.reminded', { at: formatTime(remindedAt) })}
          {more > 0 && ` · ${t('notice.more', { count: more })}`}
        </p>
        <p className={styles.text} tabIndex={0}>
          <PageLinkedText text={notice.text} />
        </p>
      </div>
      <Button
        className={styles.act}
        variant={mustAcknowledge ? 'primary' : 'plain'}
        icon={mustAcknowledge ? Check : X}
        busy={busy}
        busyLabel={t('notice.sending')}
        onClick={() => void act({ messageId })}
      >
        {t(mustAcknowledge ? 'notice.acknowledge' : 'notice.putAway')}
      </Button>
    </div>
  );
}
