// Handing in while signed in: what is asked, what stands there, and the form.
import type { MyReport } from '@hop/shared/reports/report.js';
import { handInReport } from '@hop/shared/reports/reports-commands.js';
import { dueTime } from '@hop/shared/reports/sentences.js';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/i18n';
import { useCommand, useScope, useServerNow } from '../../live';
import { Dialog, showToast } from '../../ui';
import { sendReportFile, type HandInWay } from './hand-in';
import { HandInForm } from './hand-in-form';
import { HandedInNote } from './handed-in-note';
import styles from './reports.module.css';

const TICK_MS = 30_000;

interface HandInDialogProps {
  report: MyReport;
  onClose: () => void;
}

export function HandInDialog({ report, onClose }: HandInDialogProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const way = useDeskWay(report.requestId);
  const done = (): void => {
    showToast({ tone: 'ok', title: t('handIn.received') });
    onClose();
  };
  return (
    <Dialog open wide title={report.subject} onClose={onClose}>
      <p className={styles.quiet}>
        {report.name} · {t('due', { at: dueTime(currentLanguage(), report.dueAt, now) })}
      </p>
      {report.explanation !== '' && <p className={styles.words}>{report.explanation}</p>}
      <HandedInNote report={report} />
      <HandInForm report={report} way={way} onDone={done} onLeave={onClose} />
    </Dialog>
  );
}

/** Signed in: the file over HTTP, the report as a command like every other. */
function useDeskWay(reportRequestId: string): HandInWay {
  const { meetingId } = useScope();
  const { send } = useCommand(handInReport);
  const path = `/api/meetings/${encodeURIComponent(meetingId ?? '')}/reports/${reportRequestId}/files`;
  return {
    sendFile: (file, onProgress, signal) => sendReportFile(path, file, {}, onProgress, signal),
    handIn: ({ fileIds, note, basedOn }) => send({ reportRequestId, fileIds, note, basedOn }),
  };
}
