// Who asks units for reports and who hands them in. Which report somebody owes is the report's own rule (owing.ts).
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const reportRights = defineRights({
  'report.request': isStaff,
  'report.edit': isStaff,
  'report.withdraw': isStaff,
  'report.remind': isStaff,
  'report.link': isStaff,
  'report.take': isStaff,
  'report.return': isStaff,
  /** Every unit's files and the board as a list. */
  'report.readAll': isStaff,
  'report.handIn': (actor) => actor.participantId !== null,
});
