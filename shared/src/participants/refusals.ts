// Why the participant list or the roll call says no.
import { defineRefusals } from '../core/refusal.js';

export const participantRefusals = defineRefusals('participants', {
  alreadyThere: 'conflict',
  unknownPerson: 'notFound',
  noSitting: 'wrongState',
  tooEarly: 'wrongState',
  notPresent: 'wrongState',
  hasActed: 'conflict',
  isHere: 'conflict',
  substituted: 'wrongState',
  isTeller: 'conflict',
  guestsDoNotVote: 'invalid',
});
