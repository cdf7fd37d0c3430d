// report.edit: the wording of all that were asked in one go, and the due date of this one or of all.
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { editReport } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import { ReportRequestRow } from './report.entity.js';
import { changeReport, neededReport, requireContent, requireOngoing } from './report-steps.js';

export const editReportHandler = handle(
  editReport,
  async (work, { reportRequestId, baseVersion, dueForAll, dueAt, ...wording }) => {
    await requireOngoing(work);
    const edited = await neededReport(work, reportRequestId);
    work.fresh(edited, baseVersion);
    if (edited.state === 'taken') throw reportRefusals.alreadyTaken();
    // A due date that has passed may stay as it is.
    const isMoved = dueAt !== edited.dueAt || dueForAll;
    await requireContent(work, { ...wording, dueAt: isMoved ? dueAt : Infinity });
    for (const request of await work.all(ReportRequestRow)) {
      const isThis = request.id === edited.id;
      if (request.askingId !== edited.askingId) continue;
      if (request.state === 'withdrawn' || request.state === 'taken') continue;
      await changeReport(work, request, {
        ...wording,
        ...(isThis || dueForAll ? { dueAt } : {}),
      });
    }
    const { version } = await work.need(ReportRequestRow, reportRequestId);
    return { version };
  },
);
