// Why the office says no.
import { defineRefusals } from '../core/refusal.js';

export const officeRefusals = defineRefusals('office', {
  usernameTaken: 'conflict',
  badPhone: 'invalid',
  accountIncomplete: 'invalid',
  lastAdmin: 'conflict',
  onlyAdminMakesRoles: 'forbidden',
  wrongPassword: 'unauthenticated',
  accountClosed: 'forbidden',
  wrongSetupCode: 'unauthenticated',
  alreadySetUp: 'wrongState',
  demoOnly: 'forbidden',
  phoneTaken: 'conflict',
  unitInUse: 'conflict',
  unitUnderItself: 'invalid',
  roleNeedsAdmin: 'forbidden',
  notTable: 'invalid',
  oldExcel: 'invalid',
  damagedTable: 'invalid',
  notUtf8: 'invalid',
  tooManyRows: 'tooLarge',
  tableTooLarge: 'tooLarge',
});
