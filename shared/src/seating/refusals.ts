// Why a seating plan cannot be made or changed so.
import { defineRefusals } from '../core/refusal.js';

export const seatingRefusals = defineRefusals('seating', {
  tooFewSeats: 'invalid',
  unknownSeat: 'notFound',
  elsewhere: 'invalid',
});
