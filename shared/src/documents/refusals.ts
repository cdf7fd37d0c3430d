// Why a document is refused.
import { defineRefusals } from '../core/refusal.js';

export const documentRefusals = defineRefusals('documents', {
  notPdf: 'invalid',
  damagedPdf: 'invalid',
  passwordPdf: 'invalid',
  emptyFile: 'invalid',
  tooLarge: 'tooLarge',
  stateSecret: 'invalid',
  noSuchUpload: 'invalid',
  noSuchPage: 'invalid',
  inUse: 'conflict',
  noReaders: 'invalid',
  notWaiting: 'wrongState',
  reasonNeeded: 'invalid',
  packTooLarge: 'tooLarge',
  packEmpty: 'invalid',
  diskFull: 'unavailable',
});
