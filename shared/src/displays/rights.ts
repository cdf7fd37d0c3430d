// Who may pair and remove screens.
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const displayRights = defineRights({
  'display.pair': (actor, subject) =>
    isStaff(actor) ||
    (actor.role === 'siteOperator' && actor.siteId !== null && subject.siteId === actor.siteId),
  'display.remove': isStaff,
});
