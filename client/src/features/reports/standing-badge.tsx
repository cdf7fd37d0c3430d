// How a report stands, as a badge: shape, word and colour. Counted by the server's clock.
import { standingWords } from '@hop/shared/reports/sentences.js';
import { latenessOf, standingOf } from '@hop/shared/reports/standing.js';
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { currentLanguage } from '../../lib/i18n';
import { Badge } from '../../ui';
import { standingLooks } from './report-looks';

interface StandingBadgeProps {
  report: Pick<ReportRequest, 'state' | 'dueAt' | 'handedInAt'>;
  now: number;
}

export function StandingBadge({ report, now }: StandingBadgeProps) {
  const standing = standingOf(report, now);
  return (
    <Badge {...standingLooks[standing]}>
      {standingWords(currentLanguage(), standing, latenessOf(report, now))}
    </Badge>
  );
}
