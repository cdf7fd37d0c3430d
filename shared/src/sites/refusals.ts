// Why a site is refused.
import { defineRefusals } from '../core/refusal.js';

export const siteRefusals = defineRefusals('sites', {
  checksOpen: 'conflict',
  notThisState: 'wrongState',
  nameTaken: 'conflict',
});
