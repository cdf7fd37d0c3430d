// An invitation with its answer, and the message that carries it.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const answers = ['unconfirmed', 'attending', 'absenceRequested', 'substitute'] as const;
export const answerSchema = z.enum(answers);
export type Answer = z.output<typeof answerSchema>;

export const invitationEntity = defineEntity(
  'invitation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    answer: answerSchema,
    reason: z.string().nullable(),
    sentAt: z.number().int().nullable(),
    openedAt: z.number().int().nullable(),
    answeredAt: z.number().int().nullable(),
  }),
);
export type Invitation = EntityOf<typeof invitationEntity>;

/** My own invitation, for those who do not see the list. Its id is the invitation's. */
export const myInvitationEntity = defineEntity('myInvitation', invitationEntity.schema, {
  reach: 'personal',
});
export type MyInvitation = EntityOf<typeof myInvitationEntity>;

export const smsStates = ['queued', 'sent', 'accepted', 'delivered', 'failed', 'unknown'] as const;
export const smsMessageEntity = defineEntity(
  'smsMessage',
  z.object({
    id: idSchema,
    version: z.number().int(),
    invitationId: idSchema,
    participantId: idSchema,
    phone: z.string(),
    /** The text as sent; the secret of its link is cut off. */
    text: z.string(),
    segments: z.number().int(),
    state: z.enum(smsStates),
    failure: z.string().nullable(),
    queuedAt: z.number().int(),
    sentAt: z.number().int().nullable(),
  }),
);
export type SmsMessage = EntityOf<typeof smsMessageEntity>;
