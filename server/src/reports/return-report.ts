// report.return: it is asked for anew, with the reason before the unit's eyes and, when given, a later due date.
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { returnReport } from '@hop/shared/reports/reports-commands.js';
import { handle } from '../kernel/handler.js';
import { changeReport, neededReport, requireOngoing } from './report-steps.js';

export const returnReportHandler = handle(
  returnReport,
  async (work, { reportRequestId, reason, dueAt }) => {
    await requireOngoing(work);
    const request = await neededReport(work, reportRequestId);
    if (request.state === 'taken') throw reportRefusals.alreadyTaken();
    if (request.state !== 'handedIn') throw reportRefusals.nothingHandedIn();
    if (dueAt !== undefined && dueAt <= work.now) throw reportRefusals.dueInThePast();
    const { state } = await changeReport(work, request, {
      ...{ state: 'returned', returnReason: reason },
      ...(dueAt === undefined ? {} : { dueAt }),
    });
    return { state };
  },
);
