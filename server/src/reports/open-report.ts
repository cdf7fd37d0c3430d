// report.open: somebody tapped behind the link (a preview by a telephone does not). The first time counts.
import { openReport } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import { ReportRequestRow } from './report.entity.js';
import { changeReport } from './report-steps.js';

export const openReportHandler = handle(openReport, async (work, { reportRequestId }) => {
  const request = await work.need(ReportRequestRow, reportRequestId);
  if (request.openedAt === null) await changeReport(work, request, { openedAt: work.now });
  return {};
});
