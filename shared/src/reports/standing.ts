// How a report stands against its due date, how late it is, and the order in which the secretary works on them.
import type { ReportRequest } from './report.js';

/** In the order of work: what is overdue first, then what lies there to be looked at. */
export const standings = [
  'missing',
  'late',
  'inTime',
  'returned',
  'waiting',
  'taken',
  'withdrawn',
] as const;
export type Standing = (typeof standings)[number];
type Dated = Pick<ReportRequest, 'state' | 'dueAt' | 'handedInAt'>;

/** The very millisecond of the due date is still in time. */
export function standingOf({ state, dueAt, handedInAt }: Dated, now: number): Standing {
  switch (state) {
    case 'withdrawn':
    case 'taken':
    case 'returned':
      return state;
    case 'handedIn':
      return handedInAt !== null && handedInAt > dueAt ? 'late' : 'inTime';
    case 'asked':
      return now > dueAt ? 'missing' : 'waiting';
  }
}

/** In milliseconds, 0 when in time: of what came in until it came, of what has not come (or is asked for anew) until now. */
export function latenessOf({ state, dueAt, handedInAt }: Dated, now: number): number {
  const until = state === 'asked' || state === 'returned' ? now : handedInAt;
  return state === 'withdrawn' || until === null ? 0 : Math.max(0, until - dueAt);
}

/** What is waited for, or lies there waiting for the secretary. */
export const isOpen = (standing: Standing): boolean =>
  standing !== 'taken' && standing !== 'withdrawn';

/** `submitted`: whatever came in and was not sent back, in time or late. */
export interface ReportCounts {
  readonly asked: number;
  readonly submitted: number;
  readonly late: number;
  readonly missing: number;
  readonly returned: number;
}

/** Those withdrawn count nowhere. */
export function countReports(reports: readonly Dated[], now: number): ReportCounts {
  const asked = reports.filter(({ state }) => state !== 'withdrawn');
  const stood = asked.map((report) => ({ report, standing: standingOf(report, now) }));
  const count = (wanted: (one: (typeof stood)[number]) => boolean): number =>
    stood.filter(wanted).length;
  const hasCome = ({ standing }: (typeof stood)[number]): boolean =>
    standing === 'inTime' || standing === 'late' || standing === 'taken';
  return {
    asked: asked.length,
    submitted: count(hasCome),
    late: count((one) => hasCome(one) && latenessOf(one.report, now) > 0),
    missing: count(({ standing }) => standing === 'missing'),
    returned: count(({ standing }) => standing === 'returned'),
  };
}

/** Two that stand alike: the one that waits longer first, then by name. */
export function byWork(now: number) {
  return (one: Dated & { name: string }, other: Dated & { name: string }): number => {
    const first = standingOf(one, now);
    const second = standingOf(other, now);
    const since = (report: Dated, standing: Standing): number =>
      standing === 'missing' || standing === 'waiting' || standing === 'returned'
        ? report.dueAt
        : (report.handedInAt ?? report.dueAt);
    return (
      standings.indexOf(first) - standings.indexOf(second) ||
      since(one, first) - since(other, second) ||
      one.name.localeCompare(other.name, 'vi')
    );
  };
}
