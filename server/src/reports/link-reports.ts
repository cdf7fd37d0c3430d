// report.link: another link to the page where a unit hands in. Earlier ones stay good unless they are replaced.
import { newId } from '@hop/shared/core/ids.js';
import { mayHandIn } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { linkReports } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import { ReportLinkRow } from './report.entity.js';
import { changeReport, dropLinks, neededReport, requireOngoing } from './report-steps.js';

export const linkReportsHandler = handle(linkReports, async (work, { links, replace }) => {
  await requireOngoing(work);
  for (const { reportRequestId, linkHash } of links) {
    const request = await neededReport(work, reportRequestId);
    if (!mayHandIn(request.state)) throw reportRefusals.alreadyTaken();
    if (replace) await dropLinks(work, reportRequestId);
    work.insert(ReportLinkRow, { id: newId(), requestId: reportRequestId, linkHash });
    await changeReport(work, request, { linkedAt: work.now });
  }
  return {};
});
