// One person's invitation at the desk: the answer given, the messages sent, and writing down an answer given by telephone.
import { isReasonNeeded } from '@hop/shared/invitations/answer-rules.js';
import type { Answer, Invitation } from '@hop/shared/invitations/invitation.js';
import { answerInvitation, sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { Send } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useEntities } from '../../live';
import { Avatar, Button, Card, Chip, TextAreaField } from '../../ui';
import styles from './invitations.module.css';

const given = ['attending', 'absenceRequested', 'substitute'] as const;
type Given = Exclude<Answer, 'unconfirmed'>;

export function InvitationOf({ person }: { person: Participant }) {
  const invitation = useEntities('invitation').find((one) => one.participantId === person.id);
  const sent = invitation?.sentAt !== undefined && invitation.sentAt !== null;
  return (
    <div className={styles.form}>
      <div className={styles.person}>
        <Avatar name={person.name} />
        <p>{[person.position, person.unitName].filter(Boolean).join(' · ')}</p>
      </div>
      {invitation && sent ? (
        <>
          <Given invitation={invitation} />
          <AnswerForm invitation={invitation} />
          <Messages participantId={person.id} />
        </>
      ) : (
        <SendOne person={person} />
      )}
    </div>
  );
}

function Given({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  return (
    <Card
      level={3}
      eyebrow={
        invitation.answeredAt === null
          ? t('one.notAnswered')
          : t('one.answeredAt', { at: formatDateTime(invitation.answeredAt) })
      }
      title={t(`answer.${invitation.answer}`)}
    >
      {invitation.reason !== null && invitation.reason !== '' && <p>“{invitation.reason}”</p>}
    </Card>
  );
}

function AnswerForm({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('invitations');
  const [answer, setAnswer] = useState<Given | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(answerInvitation, { done: () => t('one.recorded') });
  const missing = answer !== null && isReasonNeeded(answer) && reason.trim() === '';
  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (answer === null || missing) return;
    if ((await act({ invitationId: invitation.id, answer, reason })) === null) return;
    setAnswer(null);
    setReason('');
    setChecked(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void record(event)}>
      <h3 className={styles.heading}>{t('one.byPhone')}</h3>
      <div className={styles.tools} role="group" aria-label={t('one.byPhone')}>
        {given.map((each) => (
          <Chip key={each} chosen={answer === each} onClick={() => setAnswer(each)}>
            {t(`answer.${each}`)}
          </Chip>
        ))}
      </div>
      {answer !== null && isReasonNeeded(answer) && (
        <TextAreaField
          label={t(answer === 'substitute' ? 'one.substitute' : 'one.reason')}
          error={checked && missing ? t('refusal.reasonNeeded') : undefined}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      {answer !== null && (
        <Button variant="primary" type="submit" busy={busy} busyLabel={t('send.sending')}>
          {t('one.record')}
        </Button>
      )}
    </form>
  );
}

function Messages({ participantId }: { participantId: string }) {
  const { t } = useTranslation('invitations');
  const messages = useEntities('smsMessage')
    .filter((message) => message.participantId === participantId)
    .sort((one, other) => other.queuedAt - one.queuedAt);
  if (messages.length === 0) return <p>{t('board.withoutPhone')}</p>;
  return (
    <section className={styles.form}>
      <h3 className={styles.heading}>{t('one.messages')}</h3>
      {messages.map((message) => (
        <Card
          key={message.id}
          level={4}
          eyebrow={`${showPhone(message.phone)} · ${formatDateTime(message.sentAt ?? message.queuedAt)}`}
          title={t(`sms.${message.state}`)}
        >
          {message.failure !== null && <p className={styles.bad}>{message.failure}</p>}
          <p className={styles.text}>{message.text}</p>
        </Card>
      ))}
    </section>
  );
}

function SendOne({ person }: { person: Participant }) {
  const { t } = useTranslation('invitations');
  const { act, busy } = useAct(sendInvitations, {
    done: (result) => t('send.done', { ...result }),
  });
  return (
    <>
      <p>{t('one.notSent')}</p>
      <Button
        variant="primary"
        icon={Send}
        busy={busy}
        busyLabel={t('send.sending')}
        onClick={() => void act({ participantIds: [person.id] })}
      >
        {t('one.send')}
      </Button>
    </>
  );
}
