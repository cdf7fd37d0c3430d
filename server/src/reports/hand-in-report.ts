// report.handIn and report.handInByLink: the files that came in become the report. What was there before makes room, unless two
// handed in at once: the second is shown the first.
import { refusals } from '@hop/shared/core/refusal.js';
import { mayHandIn } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { reportDutyId, type ReportFile } from '@hop/shared/reports/report.js';
import { handInReport, handInReportByLink } from '@hop/shared/reports/reports-commands.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ReportDutyRow, ReportFileRow, ReportLinkRow } from './report.entity.js';
import { changeReport, neededReport, requireOngoing } from './report-steps.js';

interface HandedIn {
  reportRequestId: string;
  fileIds: string[];
  note: string;
  basedOn: number | null;
}

export const handInReportHandler = handle(handInReport, async (work, args) => {
  const { participantId, name } = work.actor;
  const own = reportDutyId(args.reportRequestId, participantId ?? '');
  const owesIt = (await work.staging.one(ReportDutyRow, own)) !== undefined;
  if (!owesIt && !isStaff(work.actor)) throw refusals.notFound();
  return record(work, args, name);
});

export const handInReportByLinkHandler = handle(
  handInReportByLink,
  async (work, { linkId, handedInBy, ...args }) => {
    const link = await work.staging.one(ReportLinkRow, linkId);
    if (link?.requestId !== args.reportRequestId) throw reportRefusals.badLink();
    return record(work, args, handedInBy);
  },
);

async function record(
  work: Work,
  { reportRequestId, fileIds, note, basedOn }: HandedIn,
  handedInBy: string,
): Promise<{ handedInAt: number }> {
  const request = await neededReport(work, reportRequestId);
  await requireOngoing(work);
  if (!mayHandIn(request.state)) throw reportRefusals.alreadyTaken();
  if (request.handedInAt !== basedOn) throw reportRefusals.justHandedIn();
  const files: ReportFile[] = [];
  for (const fileId of new Set(fileIds)) {
    const file = await work.staging.one(ReportFileRow, fileId);
    if (file?.requestId !== reportRequestId) throw reportRefusals.noSuchFile();
    const { id, fileName, sizeBytes, pages } = file;
    files.push({ id, fileName, sizeBytes, pages });
  }
  await changeReport(work, request, {
    ...{ state: 'handedIn', files, note, handedInBy, handedInAt: work.now, returnReason: null },
  });
  return { handedInAt: work.now };
}
