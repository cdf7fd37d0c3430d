// Why a short text or a quick request says no.
import { defineRefusals } from '../core/refusal.js';

export const messageRefusals = defineRefusals('messages', {
  notNow: 'wrongState',
  nobodyThere: 'conflict',
  onlyToAll: 'invalid',
  withdrawn: 'wrongState',
  notToAcknowledge: 'conflict',
  everybodyRead: 'conflict',
  alreadyAsked: 'conflict',
  tooMany: 'conflict',
  noteNeeded: 'invalid',
  requestDone: 'wrongState',
  requestWithdrawn: 'wrongState',
});
