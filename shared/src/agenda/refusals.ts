// Why the agenda says no.
import { defineRefusals } from '../core/refusal.js';

export const agendaRefusals = defineRefusals('agenda', {
  notInSession: 'wrongState',
  intoItself: 'invalid',
  inUse: 'conflict',
  nothingToUndo: 'conflict',
  changedSince: 'conflict',
  ballotOpen: 'wrongState',
  somebodySpeaks: 'wrongState',
});
