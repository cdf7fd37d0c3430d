// Why a note is refused.
import { defineRefusals } from '../core/refusal.js';

export const annotationRefusals = defineRefusals('annotations', {
  idTaken: 'conflict',
  malformed: 'invalid',
  tooMany: 'conflict',
  tooManyHere: 'conflict',
  noWords: 'invalid',
  nobodyThere: 'conflict',
  cannotMark: 'conflict',
});
