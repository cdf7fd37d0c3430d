// report.withdraw: nobody owes it any more and its links open nothing. A second press answers the same.
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { withdrawReport } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import { ReportRequestRow } from './report.entity.js';
import { changeReport, dropLinks, requireOngoing } from './report-steps.js';

export const withdrawReportHandler = handle(withdrawReport, async (work, { reportRequestId }) => {
  const request = await work.need(ReportRequestRow, reportRequestId);
  if (request.state === 'withdrawn') return { state: request.state };
  await requireOngoing(work);
  if (request.state === 'taken') throw reportRefusals.alreadyTaken();
  await dropLinks(work, reportRequestId);
  const { state } = await changeReport(work, request, { state: 'withdrawn', linkedAt: null });
  return { state };
});
