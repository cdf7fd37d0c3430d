// Who keeps the minutes.
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const minutesRights = defineRights({
  'minuteNote.write': isStaff,
  'minuteNote.edit': isStaff,
  'minuteNote.remove': isStaff,
  'conclusion.write': isStaff,
});
