// The filters of the board: which reports each lets through.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { standingOf } from '@hop/shared/reports/standing.js';

export const boardFilters = ['all', 'todo', 'missing', 'submitted'] as const;
export type BoardFilter = (typeof boardFilters)[number];
type Dated = Pick<ReportRequest, 'state' | 'dueAt' | 'handedInAt'>;

/** `todo`: somebody at the desk has something to do, to remind or to look at what came in. */
export function passes(filter: BoardFilter, report: Dated, now: number): boolean {
  const standing = standingOf(report, now);
  const hasCome = standing === 'late' || standing === 'inTime';
  switch (filter) {
    case 'all':
      return true;
    case 'todo':
      return standing === 'missing' || hasCome;
    case 'missing':
      return standing === 'missing';
    case 'submitted':
      return hasCome || standing === 'taken';
  }
}
