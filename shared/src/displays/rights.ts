// Who may pair, replace and remove screens, and say what they show.
import { isStaff, type Actor } from '../policy/actor.js';
import { defineRights, isOperatorThere, type Subject } from '../policy/rights.js';

const isStaffOrOperator = (actor: Actor, subject: Subject): boolean =>
  isStaff(actor) || isOperatorThere(actor, subject);

export const displayRights = defineRights({
  'display.add': isStaffOrOperator,
  'display.follow': isStaff,
  'display.pair': isStaffOrOperator,
  'display.pin': isStaff,
  'display.prepare': isStaff,
  'display.remove': isStaff,
  'display.takeOver': isStaffOrOperator,
});
