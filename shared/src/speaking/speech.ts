// Asking for the floor, and speeches with their server-timed clock.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const speechKinds = ['pointOfOrder', 'rebuttal', 'speech', 'question', 'answer'] as const;
export const speechKindSchema = z.enum(speechKinds);
export type SpeechKind = z.output<typeof speechKindSchema>;

export const speechRequestEntity = defineEntity(
  'speechRequest',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    agendaItemId: idSchema.nullable(),
    kind: speechKindSchema,
    subject: z.string(),
    state: z.enum(['waiting', 'called', 'withdrawn']),
    askedAt: z.number().int(),
    /** Set by the chair's hand: lower goes first, above the computed order; null: computed order. */
    chairPosition: z.number().int().nullable(),
  }),
);
export type SpeechRequest = EntityOf<typeof speechRequestEntity>;

export const speechEntity = defineEntity(
  'speech',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    requestId: idSchema.nullable(),
    agendaItemId: idSchema.nullable(),
    kind: speechKindSchema,
    /** First, second, … speech of this person on this item. */
    turn: z.number().int(),
    limitSeconds: z.number().int(),
    startedAt: z.number().int(),
    /** Time used before the running stretch, in milliseconds; while running add now − runningSince. */
    usedMs: z.number().int(),
    /** null while paused and when ended. */
    runningSince: z.number().int().nullable(),
    endedAt: z.number().int().nullable(),
  }),
);
export type Speech = EntityOf<typeof speechEntity>;
