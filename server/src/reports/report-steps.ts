// Steps that the commands of reports share. Not for other capabilities.
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { owes, mayReport } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { reportDutyId } from '@hop/shared/reports/report.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import { ReportDutyRow, ReportLinkRow, ReportRequestRow } from './report.entity.js';

/** Refuses once the meeting is over. */
export async function requireOngoing(work: Work): Promise<MeetingState> {
  const { state } = await work.need(MeetingRow, work.meetingId);
  if (!mayReport(state)) throw reportRefusals.over();
  return state;
}

/** A due date lies ahead, and the item is one of this meeting's. */
export async function requireContent(
  work: Work,
  { dueAt, agendaItemId }: { dueAt: number; agendaItemId: string | null },
): Promise<void> {
  if (dueAt <= work.now) throw reportRefusals.dueInThePast();
  if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
}

/** One that is still asked for. */
export async function neededReport(work: Work, reportRequestId: string): Promise<ReportRequestRow> {
  const request = await work.need(ReportRequestRow, reportRequestId);
  if (request.state === 'withdrawn') throw reportRefusals.withdrawn();
  return request;
}

/** Writes the row; those who owe it have it before them without a row of theirs being written. */
export async function changeReport(
  work: Work,
  request: ReportRequestRow,
  patch: Partial<Omit<ReportRequestRow, 'id' | 'version' | 'meetingId'>>,
): Promise<ReportRequestRow> {
  const changed = work.update(ReportRequestRow, request, patch);
  work.staging.touch(
    ReportDutyRow,
    (await dutiesOf(work, request.id)).map(({ id }) => id),
  );
  return changed;
}

export const dutiesOf = (work: Work, requestId: string): Promise<ReportDutyRow[]> =>
  work.staging.where(ReportDutyRow, 'requestId', requestId);

export async function dropLinks(work: Work, requestId: string): Promise<void> {
  for (const link of await work.all(ReportLinkRow))
    if (link.requestId === requestId) work.remove(ReportLinkRow, link);
}

export function stageDuty(
  work: Work,
  request: Pick<ReportRequestRow, 'id' | 'siteId' | 'unitName'>,
  person: Pick<ParticipantRow, 'id' | 'role' | 'siteId' | 'unitName'>,
): void {
  if (!owes(request, person)) return;
  work.insert(ReportDutyRow, {
    id: reportDutyId(request.id, person.id),
    ...{ requestId: request.id, participantId: person.id },
  });
}
