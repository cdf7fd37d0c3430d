// Why a catalogue says no.
import { defineRefusals } from '../core/refusal.js';

export const catalogueRefusals = defineRefusals('catalogues', {
  /** `details.trashed`: the same name lies in the trash and can be brought back instead. */
  nameTaken: 'conflict',
  seatsOverlap: 'invalid',
  seatTwice: 'invalid',
});
