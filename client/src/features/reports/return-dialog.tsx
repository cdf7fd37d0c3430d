// Sending a report back: why, and until when it is wanted anew. A later due date is proposed when the old one is near or over.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { returnReport, RETURN_REASON_LENGTH } from '@hop/shared/reports/reports-commands.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useServerNow } from '../../live';
import { ConfirmDialog, DateTimeField, TextAreaField } from '../../ui';

const TICK_MS = 30_000;
const DAY_MS = 86_400_000;

interface ReturnDialogProps {
  report: ReportRequest;
  onDone: () => void;
}

export function ReturnDialog({ report, onDone }: ReturnDialogProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const { act, busy } = useAct(returnReport, { done: () => t('return.done') });
  const [reason, setReason] = useState('');
  const [dueAt, setDueAt] = useState<number | null>(Math.max(report.dueAt, now + DAY_MS));
  const [tried, setTried] = useState(false);
  const isAhead = dueAt !== null && dueAt > now;
  const send = async (): Promise<void> => {
    if (reason.trim() === '' || !isAhead) return setTried(true);
    const moved = dueAt === report.dueAt ? {} : { dueAt };
    if ((await act({ reportRequestId: report.id, reason, ...moved })) !== null) onDone();
  };
  return (
    <ConfirmDialog
      open
      question={t('return.question', { name: report.name })}
      consequence={t('return.consequence')}
      stayLabel={t('return.stay')}
      actLabel={t('return.act')}
      busy={busy}
      onStay={onDone}
      onAct={() => void send()}
    >
      <TextAreaField
        label={t('return.reason')}
        error={tried && reason.trim() === '' && t('return.reasonMissing')}
        maxLength={RETURN_REASON_LENGTH}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DateTimeField
        label={t('return.dueAt')}
        error={tried && !isAhead && t('form.dueMissing')}
        value={dueAt}
        onChange={setDueAt}
      />
    </ConfirmDialog>
  );
}
