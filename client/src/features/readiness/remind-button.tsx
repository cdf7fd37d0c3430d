// Reminds some people or sites, each by a notice of their own, after saying whom. Who runs the meeting gets no notices, so is left out.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import { sendMessage } from '@hop/shared/messages/messages-commands.js';
import { mayMessage } from '@hop/shared/messages/receiving.js';
import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText, useCan, useCommand, useEntity, useScope } from '../../live';
import { Button, ConfirmDialog, showToast } from '../../ui';

export interface Reminder {
  readonly to: ArgsInputOf<typeof sendMessage>['to'];
  readonly name: string;
  readonly text: string;
}

/** As many names as the question can hold. */
const NAMED = 12;

export function RemindButton({
  label,
  reminders,
}: {
  label: string;
  reminders: readonly Reminder[];
}) {
  const { t } = useTranslation('readiness');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const may = useCan('message.send') && meeting !== undefined && mayMessage(meeting.state);
  const { send } = useCommand(sendMessage);
  const [asking, setAsking] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  if (!may || reminders.length === 0) return null;
  const remind = async (): Promise<void> => {
    let reached = 0;
    try {
      for (const { to, text } of reminders) {
        setSent(reached);
        await send({ to, text, mustAcknowledge: false });
        reached += 1;
      }
      showToast({ tone: 'ok', title: t('remind.done', { count: reached }) });
    } catch (error) {
      const words = { reached, of: reminders.length, why: refusalText(error) };
      showToast({ tone: 'no', title: t('remind.stopped', words) });
    }
    setSent(null);
    setAsking(false);
  };
  const names = reminders.slice(0, NAMED).map(({ name }) => name);
  const more = reminders.length - names.length;
  return (
    <>
      <Button icon={MessageSquareText} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        question={`${label}?`}
        consequence={t('remind.consequence', {
          names: [...names, ...(more > 0 ? [t('remind.more', { count: more })] : [])].join(', '),
          text: reminders[0]?.text,
        })}
        stayLabel={t('remind.stay')}
        actLabel={t('remind.act')}
        busy={sent !== null}
        busyLabel={t('remind.busy', { sent: sent ?? 0, of: reminders.length })}
        onStay={() => setAsking(false)}
        onAct={() => void remind()}
      />
    </>
  );
}
