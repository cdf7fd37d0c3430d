// Who may prepare a site and speak for it.
import { isStaff, type Actor } from '../policy/actor.js';
import { defineRights, type Subject } from '../policy/rights.js';

const operatorOf = (actor: Actor, subject: Subject): boolean =>
  actor.role === 'siteOperator' && actor.siteId !== null && subject.siteId === actor.siteId;
const operatorOrStaff = (actor: Actor, subject: Subject): boolean =>
  isStaff(actor) || operatorOf(actor, subject);

export const siteRights = defineRights({
  'site.add': isStaff,
  'site.setCheck': operatorOrStaff,
  'site.ready': operatorOrStaff,
  'site.leave': operatorOrStaff,
  'site.callForHelp': operatorOrStaff,
  'site.answerHelp': isStaff,
});
