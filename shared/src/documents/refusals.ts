// Why a document is refused.
import { defineRefusals } from '../core/refusal.js';

export const documentRefusals = defineRefusals('documents', {
  notPdf: 'invalid',
  unknownFormat: 'invalid',
  heicImage: 'invalid',
  oldOffice: 'invalid',
  damagedOffice: 'invalid',
  passwordOffice: 'invalid',
  swollenOffice: 'invalid',
  macroOffice: 'invalid',
  damagedImage: 'invalid',
  hugeImage: 'invalid',
  damagedPdf: 'invalid',
  passwordPdf: 'invalid',
  emptyFile: 'invalid',
  tooLarge: 'tooLarge',
  stateSecret: 'invalid',
  noSuchUpload: 'invalid',
  otherOffset: 'conflict',
  notAllArrived: 'conflict',
  nothingToPrepare: 'conflict',
  notReadable: 'conflict',
  noSuchPage: 'invalid',
  inUse: 'conflict',
  diskFull: 'unavailable',
});
