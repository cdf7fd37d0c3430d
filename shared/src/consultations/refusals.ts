// Why a consultation says no.
import { defineRefusals } from '../core/refusal.js';

export const consultationRefusals = defineRefusals('consultations', {
  meetingOver: 'wrongState',
  notDraft: 'wrongState',
  notOpen: 'wrongState',
  notClosed: 'wrongState',
  notAsked: 'forbidden',
  textNeeded: 'invalid',
  dueInThePast: 'conflict',
  notLater: 'conflict',
  nobodyAsked: 'conflict',
  documentHidden: 'conflict',
  membersUnknown: 'conflict',
});
