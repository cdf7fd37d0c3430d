// The board of reports: figures, then a row per unit, what needs doing first on top. One report: report-panel.tsx.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { dueTime } from '@hop/shared/reports/sentences.js';
import { byWork, countReports } from '@hop/shared/reports/standing.js';
import { Building2, CircleCheck, FileText, Network, TimerOff, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { currentLanguage } from '../../lib/i18n';
import { matches } from '../../lib/search';
import { useEntities, useServerNow } from '../../live';
import { Card, Chip, CountTiles, Empty, Row, RowList, SearchField } from '../../ui';
import { boardFilters, passes, type BoardFilter } from './board-filters';
import styles from './reports.module.css';
import { StandingBadge } from './standing-badge';

const TICK_MS = 30_000;

interface ReportsBoardProps {
  chosenId: string | null;
  onChoose: (reportRequestId: string) => void;
}

export function ReportsBoard({ chosenId, onChoose }: ReportsBoardProps) {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const reports = useEntities('reportRequest').toSorted(byWork(now));
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [typed, setTyped] = useState('');
  if (reports.length === 0)
    return (
      <Empty icon={FileText} title={t('board.empty')}>
        {t('board.emptyWords')}
      </Empty>
    );
  const counts = countReports(reports, now);
  const shown = reports
    .filter((report) => passes(filter, report, now))
    .filter(({ name, subject }) => matches(`${name} ${subject}`, typed));
  return (
    <>
      <CountTiles
        label={t('counts.label')}
        counts={[
          { icon: TimerOff, count: counts.missing, label: t('counts.missing') },
          { icon: CircleCheck, count: counts.submitted, label: t('counts.submitted') },
          { icon: FileText, count: counts.late, label: t('counts.late') },
          { icon: Undo2, count: counts.returned, label: t('counts.returned') },
        ]}
      />
      <div className={styles.tools}>
        <SearchField
          label={t('board.search')}
          placeholder={t('board.searchHint')}
          value={typed}
          onChange={setTyped}
        />
        {boardFilters.map((key) => (
          <Chip key={key} chosen={filter === key} onClick={() => setFilter(key)}>
            {t(`board.filter.${key}`, {
              count: reports.filter((report) => passes(key, report, now)).length,
            })}
          </Chip>
        ))}
      </div>
      <Card flush>
        <RowList label={t('board.label')}>
          {shown.map((report) => (
            <Row
              key={report.id}
              icon={report.siteId === null ? Building2 : Network}
              title={report.name}
              detail={<Detail report={report} now={now} />}
              chosen={report.id === chosenId}
              onOpen={() => onChoose(report.id)}
              act={<StandingBadge report={report} now={now} />}
            />
          ))}
        </RowList>
      </Card>
      {shown.length === 0 && <p role="status">{t('board.noneFound')}</p>}
    </>
  );
}

function Detail({ report, now }: { report: ReportRequest; now: number }) {
  const { t } = useTranslation('reports');
  const { subject, dueAt, handedInAt, handedInBy } = report;
  const due = t('due', { at: dueTime(currentLanguage(), dueAt, now) });
  const came =
    handedInAt !== null &&
    t('panel.handedIn', { name: handedInBy ?? '', at: formatDateTime(handedInAt) });
  return (
    <>
      <span className={styles.line}>{subject}</span>
      <span className={styles.line}>{[due, came].filter(Boolean).join(' · ')}</span>
    </>
  );
}
