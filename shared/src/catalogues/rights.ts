// Who keeps the catalogues: those who keep the office.
import type { Actor } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

const keeper = (actor: Actor): boolean =>
  actor.officeRole === 'systemAdmin' || actor.officeRole === 'secretary';

export const catalogueRights = defineRights({
  'catalogueEntry.add': keeper,
  'catalogueEntry.edit': keeper,
  'catalogueEntry.trash': keeper,
  'catalogueEntry.restore': keeper,
  'room.add': keeper,
  'room.edit': keeper,
  'room.trash': keeper,
  'room.restore': keeper,
  'typeRules.set': keeper,
  'typeRules.reset': keeper,
});
