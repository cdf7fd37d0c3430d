// Why a screen is refused.
import { defineRefusals } from '../core/refusal.js';

export const displayRefusals = defineRefusals('displays', {
  /** Another display of some meeting has been given the code a moment ago. */
  codeTaken: 'conflict',
  /** No screen shows this code. */
  codeUnknown: 'conflict',
  noDisplays: 'conflict',
  /** A display shows nothing but what everybody may read. */
  documentNotForAll: 'conflict',
});
