// "Vắng có lý do": who is away says why; the reason stands in the roll and in the minutes.
import type { Participant } from '@hop/shared/participants/participant.js';
import { excuse } from '@hop/shared/participants/participants-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { ConfirmDialog, TextAreaField } from '../../ui';
import { titledName } from './people';

interface ExcuseDialogProps {
  person: Participant;
  onClose: () => void;
}

export function ExcuseDialog({ person, onClose }: ExcuseDialogProps) {
  const { t } = useTranslation('participants');
  const name = titledName(person);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(excuse, { done: () => t('excuse.done', { name }) });
  const send = async (): Promise<void> => {
    setChecked(true);
    if (reason.trim() === '') return;
    if ((await act({ participantId: person.id, reason })) !== null) onClose();
  };
  return (
    <ConfirmDialog
      open
      question={t('excuse.question', { name })}
      consequence={t(person.votingRight ? 'excuse.consequenceMember' : 'excuse.consequence')}
      stayLabel={t('excuse.stay')}
      actLabel={t('excuse.act')}
      busy={busy}
      busyLabel={t('sending')}
      onStay={onClose}
      onAct={() => void send()}
    >
      <TextAreaField
        label={t('excuse.reason')}
        maxLength={500}
        error={checked && reason.trim() === '' ? t('excuse.reasonNeeded') : undefined}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
