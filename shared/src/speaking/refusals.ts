// Why the queue or the floor says no.
import { defineRefusals } from '../core/refusal.js';

export const speakingRefusals = defineRefusals('speaking', {
  alreadyAsked: 'conflict',
  tooMany: 'conflict',
  notWaiting: 'wrongState',
  notInSession: 'wrongState',
  ended: 'wrongState',
  notRunning: 'wrongState',
  tooShort: 'invalid',
  listPaused: 'wrongState',
  listClosed: 'wrongState',
  listPlanned: 'wrongState',
  roundPaused: 'wrongState',
  roundClosed: 'wrongState',
  addresseeNeeded: 'invalid',
  addresseeIsAsker: 'invalid',
  nothingToFollow: 'wrongState',
  notAQuestion: 'invalid',
  groupInUse: 'conflict',
  otherItem: 'conflict',
  cannotHandIn: 'wrongState',
  cannotSkip: 'wrongState',
});
