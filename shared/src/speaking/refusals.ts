// Why the queue or the floor says no.
import { defineRefusals } from '../core/refusal.js';

export const speakingRefusals = defineRefusals('speaking', {
  alreadyAsked: 'conflict',
  notWaiting: 'wrongState',
  notInSession: 'wrongState',
  ended: 'wrongState',
  notRunning: 'wrongState',
  tooShort: 'invalid',
});
