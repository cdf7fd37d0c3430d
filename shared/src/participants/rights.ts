// Who may change the list of participants and take the roll.
import { isStaff, type Actor } from '../policy/actor.js';
import { defineRights, type Subject } from '../policy/rights.js';

const self = (actor: Actor, subject: Subject): boolean =>
  actor.participantId !== null && subject.participantId === actor.participantId;
const operatorOf = (actor: Actor, subject: Subject): boolean =>
  actor.role === 'siteOperator' && actor.siteId !== null && subject.siteId === actor.siteId;

export const participantRights = defineRights({
  'participant.add': isStaff,
  'participant.edit': isStaff,
  'participant.remove': isStaff,
  'attendance.checkIn': (actor, subject) =>
    isStaff(actor) || self(actor, subject) || operatorOf(actor, subject),
  'attendance.checkOut': (actor, subject) =>
    isStaff(actor) || self(actor, subject) || operatorOf(actor, subject),
  'attendance.excuse': isStaff,
});
