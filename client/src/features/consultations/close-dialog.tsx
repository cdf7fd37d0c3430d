// Before a consultation is closed: how many have answered, that nobody can any more, and who will see what.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { closeConsultation } from '@hop/shared/consultations/consultations-commands.js';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useServerNow } from '../../live';
import { ConfirmDialog } from '../../ui';

const TICK_MS = 30_000;

interface CloseDialogProps {
  consultation: Consultation;
  onDone: () => void;
}

export function CloseDialog({ consultation, onDone }: CloseDialogProps) {
  const { t } = useTranslation('consultations');
  const now = useServerNow(TICK_MS);
  const { id, answered, participantIds, dueAt } = consultation;
  const { act, busy } = useAct(closeConsultation, { done: () => t('close.done'), chairsAct: true });
  const close = async (): Promise<void> => {
    const closed = await act({ consultationId: id });
    if (closed !== null) onDone();
  };
  const early = now < dueAt ? ` ${t('close.early', { at: formatDateTime(dueAt) })}` : '';
  return (
    <ConfirmDialog
      open
      tone="danger"
      question={t('close.question')}
      consequence={t('close.consequence', { answered, asked: participantIds.length }) + early}
      stayLabel={t('close.stay')}
      actLabel={t('close.act')}
      busy={busy}
      onStay={onDone}
      onAct={() => void close()}
    />
  );
}
