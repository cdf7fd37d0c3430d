// Why pairing is refused.
import { defineRefusals } from '../core/refusal.js';

export const displayRefusals = defineRefusals('displays', { codeTaken: 'conflict' });
