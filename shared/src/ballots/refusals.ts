// Why a ballot says no.
import { defineRefusals } from '../core/refusal.js';

export const ballotRefusals = defineRefusals('ballots', {
  notInSession: 'wrongState',
  notDraft: 'wrongState',
  notOpen: 'wrongState',
  paused: 'wrongState',
  tooLate: 'wrongState',
  notClosed: 'wrongState',
  anotherOpen: 'conflict',
  notOnRoll: 'forbidden',
  notPresent: 'forbidden',
  mayNotChange: 'conflict',
  nobodyPresent: 'conflict',
  castingVoteNeeded: 'wrongState',
  noTie: 'wrongState',
  objectionTime: 'wrongState',
  notDeclared: 'wrongState',
  notToRepeat: 'wrongState',
  resultNotDeclared: 'wrongState',
  secretList: 'forbidden',
  isSecret: 'conflict',
  notSecret: 'conflict',
  alreadyRecorded: 'conflict',
  keyMissing: 'conflict',
  revealing: 'conflict',
});
