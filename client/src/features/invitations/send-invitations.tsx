// "Gửi giấy mời": says how many will be sent and how many go without a message, and sends only after that.
import { sendInvitations } from '@hop/shared/invitations/invitations-commands.js';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan, useEntities, useEntity, useScope } from '../../live';
import { Button, ConfirmDialog } from '../../ui';

export function SendInvitations() {
  const { t } = useTranslation('invitations');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const people = useEntities('participant');
  const sent = new Set(
    useEntities('invitation')
      .filter((one) => one.sentAt !== null)
      .map((one) => one.participantId),
  );
  const waiting = people.filter((person) => !sent.has(person.id)).length;
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(sendInvitations, {
    done: (result) => t('send.done', { ...result }),
  });
  if (!useCan('invitation.send') || waiting === 0) return null;
  const send = async (): Promise<void> => {
    await act({});
    setAsking(false);
  };
  return (
    <>
      <Button variant="primary" icon={Send} onClick={() => setAsking(true)}>
        {t('send.act', { count: waiting })}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('send.question', { count: waiting })}
        consequence={t('send.consequence', { title: meeting?.title ?? '', count: waiting })}
        stayLabel={t('send.stay')}
        actLabel={t('send.now')}
        busy={busy}
        busyLabel={t('send.sending')}
        onStay={() => setAsking(false)}
        onAct={() => void send()}
      />
    </>
  );
}
