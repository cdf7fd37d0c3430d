// Why a report of a unit is refused.
import { defineRefusals } from '../core/refusal.js';

export const reportRefusals = defineRefusals('reports', {
  over: 'wrongState',
  dueInThePast: 'conflict',
  unknownUnit: 'conflict',
  withdrawn: 'wrongState',
  alreadyTaken: 'wrongState',
  nothingHandedIn: 'wrongState',
  justHandedIn: 'conflict',
  noSuchFile: 'invalid',
  tooManyFiles: 'conflict',
  remindedLately: 'conflict',
  badLink: 'notFound',
});
