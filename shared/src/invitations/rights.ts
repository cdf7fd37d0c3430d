// Who invites and who answers.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOneself } from '../policy/rights.js';

export const invitationRights = defineRights({
  'invitation.send': isStaff,
  /** Oneself, or the secretariat for somebody who answered by telephone. */
  'invitation.answer': (actor, subject) => isStaff(actor) || isOneself(actor, subject),
});
