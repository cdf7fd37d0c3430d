// Who may pair and remove screens.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOperatorThere } from '../policy/rights.js';

export const displayRights = defineRights({
  'display.pair': (actor, subject) => isStaff(actor) || isOperatorThere(actor, subject),
  'display.remove': isStaff,
});
