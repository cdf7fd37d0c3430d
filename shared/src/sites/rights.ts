// Who may prepare a site and speak for it.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOperatorThere, type Right } from '../policy/rights.js';

const operatorOrStaff: Right = (actor, subject) =>
  isStaff(actor) || isOperatorThere(actor, subject);

export const siteRights = defineRights({
  'site.add': isStaff,
  'site.setCheck': operatorOrStaff,
  'site.ready': operatorOrStaff,
  'site.leave': operatorOrStaff,
  'site.callForHelp': operatorOrStaff,
  'site.answerHelp': isStaff,
});
