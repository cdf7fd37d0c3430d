// report.take: the files become documents of the item, for staff to look at first and to open to others. Then nothing changes any more.
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { takeReport } from '@hop/shared/reports/reports-commands.js';
import { addFromStore } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { ReportFileRow, ReportRequestRow } from './report.entity.js';
import { changeReport, requireOngoing } from './report-steps.js';

/** As long as the title of a document may be. */
const TITLE_LENGTH = 300;

export const takeReportHandler = handle(takeReport, async (work, { reportRequestId }) => {
  const request = await work.need(ReportRequestRow, reportRequestId);
  const documents = request.files.length;
  if (request.state === 'taken') return { documents };
  await requireOngoing(work);
  if (request.state !== 'handedIn') throw reportRefusals.nothingHandedIn();
  for (const { id, fileName } of request.files) {
    const file = await work.need(ReportFileRow, id);
    const whose = `${request.name}: ${request.subject}`;
    const title = documents === 1 ? whose : `${whose} (${fileName.replace(/\.[^.]+$/, '')})`;
    await addFromStore(work, {
      ...{ file, title: title.slice(0, TITLE_LENGTH), documentNumber: '' },
      ...{ agendaItemId: request.agendaItemId, access: 'staff' },
    });
  }
  await changeReport(work, request, { state: 'taken', takenAt: work.now });
  return { documents };
});
