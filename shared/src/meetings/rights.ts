// Who may do what with a meeting as a whole.
import { isChair, isSecretary, isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const meetingRights = defineRights({
  'meeting.create': (actor) =>
    actor.officeRole === 'secretary' || actor.officeRole === 'systemAdmin',
  'meeting.copy': (actor) => actor.officeRole === 'secretary' || actor.officeRole === 'systemAdmin',
  'sitting.plan': isStaff,
  'sitting.edit': isStaff,
  'sitting.remove': isStaff,
  'meeting.edit': isStaff,
  'meeting.move': isStaff,
  'meeting.keepClash': isStaff,
  'meeting.releaseClash': isStaff,
  'meeting.open': isStaff,
  'meeting.adjourn': isStaff,
  'meeting.resume': isStaff,
  'meeting.close': isStaff,
  'meeting.reopen': isChair,
  'meeting.exportMinutes': isStaff,
  'meeting.readJournal': isSecretary,
});
