// Why an arrival is refused. Each sentence says what to do next.
import { defineRefusals } from '../core/refusal.js';

export const arrivalRefusals = defineRefusals('arrivals', {
  wrongCode: 'conflict',
  oldCode: 'conflict',
  oldTicket: 'conflict',
  tooManyTries: 'throttled',
  codeNeeded: 'forbidden',
  tooLate: 'wrongState',
  hasVoted: 'conflict',
});
