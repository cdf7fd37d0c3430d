// Why the office says no.
import { defineRefusals } from '../core/refusal.js';

export const officeRefusals = defineRefusals('office', {
  usernameTaken: 'conflict',
  badPhone: 'invalid',
  accountIncomplete: 'invalid',
  lastAdmin: 'conflict',
  onlyAdminMakesRoles: 'forbidden',
  wrongPassword: 'unauthenticated',
  wrongSetupCode: 'unauthenticated',
  alreadySetUp: 'wrongState',
  demoOnly: 'forbidden',
});
