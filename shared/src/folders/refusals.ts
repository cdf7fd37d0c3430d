// Why a folder says no.
import { defineRefusals } from '../core/refusal.js';

export const folderRefusals = defineRefusals('folders', {
  full: 'conflict',
  noRoom: 'conflict',
  notInTrash: 'wrongState',
  /** Thu hồi sau họp, lưu hành nội bộ, or not for everybody of the meeting. */
  keepsRecalled: 'forbidden',
  keepsInternal: 'forbidden',
  keepsRestricted: 'forbidden',
  onlyOwn: 'invalid',
  alreadyInMeeting: 'conflict',
});
