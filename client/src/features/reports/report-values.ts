// What the form of a request holds, and what is still missing before it can be sent.
import type { ReportRequest } from '@hop/shared/reports/report.js';

export interface ReportValues {
  subject: string;
  explanation: string;
  /** Empty: none. */
  agendaItemId: string;
  /** null while the picker is half filled. */
  dueAt: number | null;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const USUAL_DAYS = 3;
/** The end of an office day, in Vietnam (UTC+7). */
const CLOSING_HOUR_UTC = 10;

/** A new one is due in three days, at 17:00. */
export const newValues = (now: number): ReportValues => ({
  ...{ subject: '', explanation: '', agendaItemId: '' },
  dueAt: Math.floor(now / DAY_MS) * DAY_MS + USUAL_DAYS * DAY_MS + CLOSING_HOUR_UTC * HOUR_MS,
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
