// One report at the secretary's desk: what was asked, what came in, and what to do with it.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { dueTime } from '@hop/shared/reports/sentences.js';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { currentLanguage } from '../../lib/i18n';
import { useEntity, useServerNow } from '../../live';
import { Note } from '../../ui';
import { PanelActs } from './panel-acts';
import { ReportFileList } from './report-file-list';
import styles from './reports.module.css';
import { StandingBadge } from './standing-badge';

const TICK_MS = 30_000;

interface ReportPanelProps {
  report: ReportRequest;
  onLinks: (reportRequestIds: readonly string[], replace: boolean) => Promise<void>;
}

export function ReportPanel({ report, onLinks }: ReportPanelProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const item = useEntity('agendaItem', report.agendaItemId);
  const { subject, explanation, dueAt, files, note, handedInAt, handedInBy, state } = report;
  return (
    <div className={styles.panel}>
      <div className={styles.part}>
        <p className={styles.subject}>{subject}</p>
        <div>
          <StandingBadge report={report} now={now} />
        </div>
        <p>{t('due', { at: dueTime(currentLanguage(), dueAt, now) })}</p>
        <Signs report={report} />
        {item && <p className={styles.quiet}>{t('panel.item', { title: item.title })}</p>}
      </div>
      {state === 'returned' && (
        <Note icon={Undo2} tone="warn" title={t('panel.returned')}>
          {report.returnReason}
        </Note>
      )}
      <PanelActs report={report} onLinks={onLinks} />
      <Part title={t(state === 'returned' ? 'panel.before' : 'panel.files')}>
        {handedInAt === null ? (
          <p className={styles.quiet}>{t('panel.noFiles')}</p>
        ) : (
          <>
            <p className={styles.quiet}>
              {t('panel.handedIn', { name: handedInBy ?? '', at: formatDateTime(handedInAt) })}
            </p>
            <ReportFileList reportRequestId={report.id} files={files} />
          </>
        )}
      </Part>
      {note !== '' && (
        <Part title={t('panel.note')}>
          <p className={styles.words}>{note}</p>
        </Part>
      )}
      {explanation !== '' && (
        <Part title={t('panel.explanation')}>
          <p className={styles.words}>{explanation}</p>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** What has been done about it: reminded, the link opened, taken. */
function Signs({ report }: { report: ReportRequest }) {
  const { t } = useTranslation('reports');
  const { remindedAt, openedAt, linkedAt, takenAt } = report;
  const signs = [
    takenAt !== null && t('panel.taken', { at: formatDateTime(takenAt) }),
    remindedAt !== null && t('panel.reminded', { at: formatDateTime(remindedAt) }),
    openedAt !== null && t('panel.opened', { at: formatDateTime(openedAt) }),
    openedAt === null && linkedAt !== null && t('panel.notOpened'),
  ].filter((sign) => sign !== false);
  return signs.map((sign) => (
    <p key={sign} className={styles.quiet}>
      {sign}
    </p>
  ));
}
