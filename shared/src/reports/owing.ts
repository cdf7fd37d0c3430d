// Who of the meeting owes a report, and whether it may still be changed.
import { isOver } from '../meetings/meeting-machine.js';
import type { MeetingState } from '../meetings/meeting.js';
import { isServed } from '../messages/receiving.js';
import type { MeetingRole } from '../policy/actor.js';
import type { ReportRequest, ReportState } from './report.js';

interface Person {
  readonly role: MeetingRole;
  readonly siteId: string | null;
  readonly unitName: string;
}

/** The people of the unit; of a site its operator and those there who are of the site's unit. Never those who run the meeting. */
export function owes(
  { siteId, unitName }: Pick<ReportRequest, 'siteId' | 'unitName'>,
  person: Person,
): boolean {
  if (!isServed(person.role)) return false;
  const isOfUnit = unitName !== '' && person.unitName === unitName;
  if (siteId === null) return isOfUnit;
  return person.siteId === siteId && (person.role === 'siteOperator' || isOfUnit);
}

/** Once the meeting is over nothing is asked and nothing comes in. */
export const mayReport = (state: MeetingState): boolean => !isOver(state);

/** It may be replaced until it was taken. */
export const mayHandIn = (state: ReportState): boolean =>
  state === 'asked' || state === 'handedIn' || state === 'returned';
