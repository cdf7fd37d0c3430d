// Who sees what of the reports asked of units:
//   reportRequest   chair and secretary, all of them
//   myReport        those of the unit or the site who owe it, until it is withdrawn; never another unit's
//   links, files    nobody: a link leaves once, over HTTP; files are handed out by report.files
import { myReportEntity, reportRequestEntity } from '@hop/shared/reports/report.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import type { FactReader } from '../kernel/facts.js';
import { ReportDutyRow, ReportRequestRow } from './report.entity.js';

async function requestsById(
  facts: FactReader,
  duties: readonly ReportDutyRow[],
): Promise<ReadonlyMap<string, ReportRequestRow>> {
  const found = new Map<string, ReportRequestRow>();
  for (const meetingId of new Set(duties.map((duty) => duty.meetingId)))
    for (const request of await facts.where(ReportRequestRow, 'meetingId', meetingId))
      found.set(request.id, request);
  return found;
}

export const reportProjections = [
  projection<ReportRequestRow>({
    entity: reportRequestEntity,
    row: ReportRequestRow,
    project: ({ meetingId: _, ...wire }, audience) =>
      audience === 'staff' || audience === 'chair' ? wire : UNSEEN,
  }),
  projection<ReportDutyRow, ReadonlyMap<string, ReportRequestRow>>({
    entity: myReportEntity,
    row: ReportDutyRow,
    owner: (duty) => duty.participantId,
    gather: requestsById,
    project: ({ id, requestId }, _, requests) => {
      const request = requests.get(requestId);
      if (request === undefined || request.state === 'withdrawn') return null;
      const { version, subject, explanation, agendaItemId, name, dueAt, state } = request;
      const { files, note, handedInAt, handedInBy, returnReason, remindedAt } = request;
      return {
        ...{ id, requestId, version, subject, explanation, agendaItemId, name, dueAt, state },
        ...{ files, note, handedInAt, handedInBy, returnReason, remindedAt },
      };
    },
  }),
];
