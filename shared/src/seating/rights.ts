// Who arranges the seats of the hall.
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const seatingRights = defineRights({
  'seatingPlan.arrange': isStaff,
  'seatingPlan.seat': isStaff,
  'seatingPlan.remove': isStaff,
});
