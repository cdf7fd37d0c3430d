// Who keeps units, people and accounts.
import type { Actor } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

const keeper = (actor: Actor): boolean =>
  actor.officeRole === 'systemAdmin' || actor.officeRole === 'secretary';

export const officeRights = defineRights({
  'unit.add': keeper,
  'person.add': keeper,
  'person.edit': keeper,
  'person.trash': keeper,
  'person.restore': keeper,
  'people.import': keeper,
  'unit.edit': keeper,
  'unit.trash': keeper,
  'unit.restore': keeper,
  'person.setDisabled': (actor) => actor.officeRole === 'systemAdmin',
  'office.read': keeper,
  'office.administer': (actor) => actor.officeRole === 'systemAdmin',
});
