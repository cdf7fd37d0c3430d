// What the form of a request holds, and what is still missing before it can be sent.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { usualDueAt } from '@hop/shared/reports/usual-due.js';

export interface ReportValues {
  subject: string;
  explanation: string;
  /** Empty: none. */
  agendaItemId: string;
  /** null while the picker is half filled. */
  dueAt: number | null;
}

/** `startsAt`: when the meeting begins. */
export const newValues = (now: number, startsAt: number | undefined): ReportValues => ({
  ...{ subject: '', explanation: '', agendaItemId: '' },
  dueAt: usualDueAt(now, startsAt),
});

export const valuesOf = (report: ReportRequest): ReportValues => ({
  ...{ subject: report.subject, explanation: report.explanation, dueAt: report.dueAt },
  agendaItemId: report.agendaItemId ?? '',
});

/** `unmoved`: a due date that has passed may stay as it is. */
export function missingOf(
  { subject, dueAt }: ReportValues,
  now: number,
  unmoved?: number,
): 'subject' | 'dueAt' | null {
  if (subject.trim() === '') return 'subject';
  return dueAt === null || (dueAt <= now && dueAt !== unmoved) ? 'dueAt' : null;
}

/** Only what `missingOf` has nothing to say about. */
export const contentOf = ({ subject, explanation, agendaItemId, dueAt }: ReportValues) => ({
  ...{ subject, explanation, agendaItemId: agendaItemId || null, dueAt: dueAt ?? 0 },
});
