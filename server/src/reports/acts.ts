// What other capabilities have done to reports in their own commands: people who join, move, or leave the list.
import { owes } from '@hop/shared/reports/owing.js';
import { reportDutyId } from '@hop/shared/reports/report.js';
import type { Work } from '../kernel/work.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import { ReportDutyRow, ReportRequestRow } from './report.entity.js';
import { stageDuty } from './report-steps.js';

/** What this person's unit or site owes goes to them, and what it does not owe any more leaves them. */
export async function tellOwedReports(
  work: Work,
  person: Pick<ParticipantRow, 'id' | 'role' | 'siteId' | 'unitName'>,
): Promise<void> {
  for (const request of await work.all(ReportRequestRow)) {
    const id = reportDutyId(request.id, person.id);
    const known = await work.staging.one(ReportDutyRow, id);
    if (known === undefined) stageDuty(work, request, person);
    else if (!owes(request, person)) work.remove(ReportDutyRow, known);
  }
}

export async function dropReportDuties(work: Work, participantId: string): Promise<void> {
  for (const duty of await work.all(ReportDutyRow))
    if (duty.participantId === participantId) work.remove(ReportDutyRow, duty);
}
