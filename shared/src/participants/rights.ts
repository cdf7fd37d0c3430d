// Who may change the list of participants and take the roll.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOneself, isOperatorThere } from '../policy/rights.js';

export const participantRights = defineRights({
  'participant.add': isStaff,
  'participant.export': isStaff,
  'participants.import': isStaff,
  'participant.edit': isStaff,
  'participant.remove': isStaff,
  'attendance.checkIn': (actor, subject) =>
    isStaff(actor) || isOneself(actor, subject) || isOperatorThere(actor, subject),
  'attendance.checkOut': (actor, subject) =>
    isStaff(actor) || isOneself(actor, subject) || isOperatorThere(actor, subject),
  'attendance.excuse': isStaff,
  /** A substitute needs the consent of those who run the meeting, so they write the name down. */
  'attendance.substitute': isStaff,
  'attendance.markAbsent': isStaff,
  /** The roll as a file: an operator has the one of the own site. */
  'attendance.readRoll': (actor) => isStaff(actor) || actor.role === 'siteOperator',
});
