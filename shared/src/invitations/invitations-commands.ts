// Sending invitations and answering them.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';
import { answerSchema, smsStates } from './invitation.js';

/** Left out: everybody who has not been sent one yet. Without a phone number the invitation stands and no message leaves. */
export const sendInvitations = defineCommand('invitation.send', {
  args: z.strictObject({ participantIds: z.array(idSchema).max(2000).optional() }),
  result: z.object({
    invited: z.number().int(),
    messages: z.number().int(),
    withoutPhone: z.number().int(),
  }),
});
/** A reason is mandatory for absenceRequested and names the substitute for substitute. */
export const answerInvitation = defineCommand('invitation.answer', {
  args: z.strictObject({
    invitationId: idSchema,
    answer: answerSchema.exclude(['unconfirmed']),
    reason: prose(500).default(''),
  }),
  result: z.object({ answeredAt: z.number().int() }),
});
/** The person has tapped "Vào họp" behind the link. */
export const openInvitation = defineCommand('invitation.open', {
  args: z.strictObject({ invitationId: idSchema }),
  result: z.object({}),
  internal: true,
});
export const reportSms = defineCommand('smsMessage.report', {
  args: z.strictObject({
    smsMessageId: idSchema,
    state: z.enum(smsStates),
    failure: z.string().max(300).nullable(),
    /** The text as it left, the link's secret cut off. */
    text: z.string().max(2000),
    segments: z.number().int(),
  }),
  result: z.object({}),
  internal: true,
});
