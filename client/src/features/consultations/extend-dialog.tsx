// A later deadline with its reason, which the record keeps.
import { mayExtendTo } from '@hop/shared/consultations/answering.js';
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import {
  extendConsultation,
  REASON_LENGTH,
} from '@hop/shared/consultations/consultations-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useServerNow } from '../../live';
import { ConfirmDialog, DateTimeField, TextAreaField } from '../../ui';

const TICK_MS = 30_000;
const DAY_MS = 86_400_000;

interface ExtendDialogProps {
  consultation: Consultation;
  onDone: () => void;
}

export function ExtendDialog({ consultation, onDone }: ExtendDialogProps) {
  const { t } = useTranslation('consultations');
  const now = useServerNow(TICK_MS);
  const { act, busy } = useAct(extendConsultation, {
    done: ({ dueAt }) => t('extend.done', { at: formatDateTime(dueAt) }),
  });
  const [dueAt, setDueAt] = useState<number | null>(Math.max(consultation.dueAt, now) + DAY_MS);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isLater = dueAt !== null && mayExtendTo(dueAt, consultation, now);
  const extend = async (): Promise<void> => {
    if (!isLater || reason.trim() === '') return setTried(true);
    const extended = await act({ consultationId: consultation.id, dueAt, reason });
    if (extended !== null) onDone();
  };
  return (
    <ConfirmDialog
      open
      question={t('extend.title')}
      consequence={t('extend.words', { at: formatDateTime(consultation.dueAt) })}
      stayLabel={t('extend.stay')}
      actLabel={t('extend.act')}
      busy={busy}
      onStay={onDone}
      onAct={() => void extend()}
    >
      <DateTimeField
        label={t('extend.dueAt')}
        error={tried && !isLater && t('extend.dueMissing')}
        value={dueAt}
        onChange={setDueAt}
      />
      <TextAreaField
        label={t('extend.reason')}
        error={tried && reason.trim() === '' && t('extend.reasonMissing')}
        maxLength={REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
