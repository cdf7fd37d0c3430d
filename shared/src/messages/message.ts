// Short texts of a meeting: the quiet channel of those who run it, and notices to everybody, to a site or to one person.
// Who gets a notice: receiving.ts. What people ask for in return (water, a microphone): service-request.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** `staff`: between chair, presidium and secretaries, and nobody else's on any road. */
export const messageAudiences = ['staff', 'all', 'site', 'person'] as const;
const messageAudienceSchema = z.enum(messageAudiences);
export type MessageAudience = z.output<typeof messageAudienceSchema>;

/** Those who run the meeting have all of them; a display has those meant for displays. Everybody else: `myMessage`. */
export const messageEntity = defineEntity(
  'message',
  z.object({
    id: idSchema,
    version: z.number().int(),
    audience: messageAudienceSchema,
    /** Of `site` only. */
    siteId: idSchema.nullable(),
    /** Of `person` only. */
    participantId: idSchema.nullable(),
    text: z.string(),
    mustAcknowledge: z.boolean(),
    onDisplays: z.boolean(),
    /** A participant. */
    sentBy: idSchema,
    sentAt: z.number().int(),
    withdrawnAt: z.number().int().nullable(),
    remindedAt: z.number().int().nullable(),
  }),
);
export type Message = EntityOf<typeof messageEntity>;

/** One row per notice and recipient, from the sending on: who has read it, and who has not. */
export const acknowledgementEntity = defineEntity(
  'acknowledgement',
  z.object({
    id: idSchema,
    version: z.number().int(),
    messageId: idSchema,
    participantId: idSchema,
    /** When it was acknowledged or put away. */
    readAt: z.number().int().nullable(),
  }),
);
export type Acknowledgement = EntityOf<typeof acknowledgementEntity>;

export const acknowledgementId = (messageId: string, participantId: string): string =>
  `${messageId}-${participantId}`;

/** A notice as its recipient has it. Its id is the acknowledgement's. */
export const myMessageEntity = defineEntity(
  'myMessage',
  z.object({
    id: idSchema,
    version: z.number().int(),
    messageId: idSchema,
    audience: messageAudienceSchema.exclude(['staff']),
    text: z.string(),
    mustAcknowledge: z.boolean(),
    sentAt: z.number().int(),
    /** When the recipient was reminded of it; null: never. */
    remindedAt: z.number().int().nullable(),
    readAt: z.number().int().nullable(),
  }),
  { reach: 'personal' },
);
export type MyMessage = EntityOf<typeof myMessageEntity>;
