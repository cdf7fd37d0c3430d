// Who is shown the codes of a site, and who may use them.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOperatorThere } from '../policy/rights.js';

export const arrivalRights = defineRights({
  'arrival.checkIn': (actor) => actor.participantId !== null,
  'arrival.takeBack': (actor, subject) => isStaff(actor) || isOperatorThere(actor, subject),
  /** A screen of the hall has no site, and shows what belongs to none. */
  'arrival.showCode': (actor, subject) =>
    isStaff(actor) ||
    isOperatorThere(actor, subject) ||
    (actor.kind === 'display' && (subject.siteId ?? null) === actor.siteId),
});
