// Asking for the floor, and speeches with their server-timed clock.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const speechKinds = ['pointOfOrder', 'rebuttal', 'speech', 'question', 'answer'] as const;
export const speechKindSchema = z.enum(speechKinds);
export type SpeechKind = z.output<typeof speechKindSchema>;

/** What the chair's desk did to a place in the queue, told to everybody: the journal is not. */
export const requestActSchema = z.strictObject({
  act: z.enum(['moved', 'skipped', 'removed']),
  by: z.string(),
  at: z.number().int(),
});
export type RequestAct = z.output<typeof requestActSchema>;

export const speechRequestEntity = defineEntity(
  'speechRequest',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    agendaItemId: idSchema.nullable(),
    kind: speechKindSchema,
    subject: z.string(),
    /** `handedIn`: given to the secretary as a text instead of being spoken. */
    state: z.enum(['waiting', 'called', 'withdrawn', 'handedIn']),
    askedAt: z.number().int(),
    /** Set by the chair's hand: lower goes first, above the computed order; null: computed order. */
    chairPosition: z.number().int().nullable(),
    /** Passed over by the chair: behind everybody who was not, until called or moved. */
    skippedAt: z.number().int().nullable(),
    acts: z.array(requestActSchema),
    /** Who is to answer a question: somebody of the meeting, else an office in words. */
    addresseeId: idSchema.nullable(),
    addressee: z.string(),
    /** The questions that are answered together. */
    groupId: idSchema.nullable(),
    /** The own question that this one follows up. */
    followsId: idSchema.nullable(),
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
    /** Who gave the floor; null for speeches of before this was kept. */
    givenBy: z.string().nullable(),
    /** Who ended it from the desk; null while it lasts and when the speaker ended it. */
    endedBy: z.string().nullable(),
    /** The question that this answers, or the group of questions. */
    answersId: idSchema.nullable(),
    answersGroupId: idSchema.nullable(),
  }),
);
export type Speech = EntityOf<typeof speechEntity>;
