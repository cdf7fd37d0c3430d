// Who may say that a document was opened, and who may read how ready people are.
import { isSecretary, isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const readinessRights = defineRights({
  'document.markOpened': (actor) => actor.participantId !== null,
  'readiness.read': isStaff,
  // Only who telephones needs numbers.
  'readiness.readPhone': isSecretary,
});
