// The one question about rights, asked alike by the server before a command and by the client before it shows a button.
import { agendaRights } from '../agenda/rights.js';
import { annotationRights } from '../annotations/rights.js';
import { arrivalRights } from '../arrivals/rights.js';
import { ballotRights } from '../ballots/rights.js';
import { catalogueRights } from '../catalogues/rights.js';
import { consultationRights } from '../consultations/rights.js';
import { displayRights } from '../displays/rights.js';
import { documentRights } from '../documents/rights.js';
import { folderRights } from '../folders/rights.js';
import { invitationRights } from '../invitations/rights.js';
import { meetingRights } from '../meetings/rights.js';
import { messageRights } from '../messages/rights.js';
import { minutesRights } from '../minutes/rights.js';
import { officeRights } from '../office/rights.js';
import { participantRights } from '../participants/rights.js';
import { readinessRights } from '../readiness/rights.js';
import { reportRights } from '../reports/rights.js';
import { seatingRights } from '../seating/rights.js';
import { siteRights } from '../sites/rights.js';
import { speakingRights } from '../speaking/rights.js';
import { isSystem, type Actor } from './actor.js';
import type { Right, Subject } from './rights.js';

const rights = {
  ...agendaRights,
  ...annotationRights,
  ...arrivalRights,
  ...ballotRights,
  ...catalogueRights,
  ...consultationRights,
  ...displayRights,
  ...documentRights,
  ...folderRights,
  ...invitationRights,
  ...meetingRights,
  ...messageRights,
  ...minutesRights,
  ...officeRights,
  ...participantRights,
  ...readinessRights,
  ...reportRights,
  ...seatingRights,
  ...siteRights,
  ...speakingRights,
};
export type Action = keyof typeof rights;
const byName: Readonly<Record<string, Right>> = rights;
/** Every action somebody may have a right to. */
export const actions: readonly string[] = Object.keys(rights);

/** Unknown actions are refused; the server itself may do everything. */
export function can(actor: Actor, action: string, subject: Subject = {}): boolean {
  if (isSystem(actor)) return true;
  return Object.hasOwn(byName, action) ? (byName[action]?.(actor, subject) ?? false) : false;
}
