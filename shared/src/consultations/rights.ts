// Who may do what with written consultations. Answering needs the voting right; who is asked is the consultation's own rule.
import { audienceOf, isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';
import { mayFollow } from './answering.js';

export const consultationRights = defineRights({
  'consultation.prepare': isStaff,
  'consultation.edit': isStaff,
  'consultation.remove': isStaff,
  'consultation.open': isStaff,
  'consultation.extend': isStaff,
  'consultation.close': isStaff,
  'consultation.answer': (actor) => actor.votingRight,
  /** The result sheet: those who run the meeting and, once it is closed, those who were asked. */
  'consultation.readResult': (actor) =>
    actor.participantId !== null && mayFollow(audienceOf(actor)),
});
