// Why an invitation or an answer is refused.
import { defineRefusals } from '../core/refusal.js';

export const invitationRefusals = defineRefusals('invitations', {
  notApproved: 'wrongState',
  reasonNeeded: 'invalid',
  over: 'wrongState',
  badLink: 'notFound',
});
