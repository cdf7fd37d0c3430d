// Why the minutes say no.
import { defineRefusals } from '../core/refusal.js';

export const minutesRefusals = defineRefusals('minutes', { notYetOpened: 'wrongState' });
