// One person on the board: what became of the message, and the answer.
import type { Answer, SmsMessage } from '@hop/shared/invitations/invitation.js';
import {
  Check,
  CheckCheck,
  Circle,
  CircleX,
  Clock,
  Send,
  UserPlus,
  UserX,
  type LucideIcon,
} from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { Badge, Icon, Row } from '../../ui';
import type { BoardRow } from './board-rows';
import styles from './invitations.module.css';

type Tone = ComponentProps<typeof Badge>['tone'];
const answerLooks: Readonly<Record<Answer, { icon: LucideIcon; tone: Tone }>> = {
  unconfirmed: { icon: Circle, tone: 'neutral' },
  attending: { icon: Check, tone: 'ok' },
  absenceRequested: { icon: UserX, tone: 'warn' },
  substitute: { icon: UserPlus, tone: 'warn' },
};
const messageIcons: Readonly<Record<SmsMessage['state'], LucideIcon>> = {
  queued: Clock,
  sent: Send,
  accepted: Send,
  delivered: Check,
  failed: CircleX,
  unknown: Clock,
};

interface InvitationRowProps {
  row: BoardRow;
  chosen: boolean;
  onChoose: () => void;
}

export function InvitationRow({ row, chosen, onChoose }: InvitationRowProps) {
  const { t } = useTranslation('invitations');
  const { person, invitation } = row;
  const answer = answerLooks[invitation?.answer ?? 'unconfirmed'];
  const sent = invitation !== undefined && invitation.sentAt !== null;
  return (
    <Row
      title={[person.honorific, person.name].filter(Boolean).join(' ')}
      detail={[person.position, person.unitName].filter(Boolean).join(' · ')}
      chosen={chosen}
      onOpen={onChoose}
      act={
        <span className={styles.marks}>
          <MessageWord row={row} />
          {sent && (
            <Badge icon={answer.icon} tone={answer.tone}>
              {t(`answer.${invitation.answer}`)}
            </Badge>
          )}
        </span>
      }
    />
  );
}

/** "Đã mở liên kết", else what the gateway said of the message, else that nothing was sent. */
function MessageWord({ row: { invitation, message } }: { row: BoardRow }) {
  const { t } = useTranslation('invitations');
  if (invitation === undefined || invitation.sentAt === null)
    return (
      <Badge icon={Circle} tone="neutral">
        {t('board.notSent')}
      </Badge>
    );
  if (invitation.openedAt !== null)
    return (
      <span className={styles.word}>
        <Icon of={CheckCheck} size="xs" />
        {t('board.opened', { at: formatDateTime(invitation.openedAt) })}
      </span>
    );
  if (message === undefined)
    return (
      <span className={styles.word}>
        <Icon of={Circle} size="xs" />
        {t('board.withoutPhone')}
      </span>
    );
  return (
    <span className={message.state === 'failed' ? styles.bad : styles.word}>
      <Icon of={messageIcons[message.state]} size="xs" />
      {t(`sms.${message.state}`)}
    </span>
  );
}
