// What one may ask about written consultations, and the answer itself.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import {
  consultationStateSchema,
  consultationTallySchema,
  opinionSchema,
  writtenMajoritySchema,
} from './consultation.js';

/** In characters. */
export const QUESTION_LENGTH = 1_000;
export const ANSWER_LENGTH = 4_000;
export const REASON_LENGTH = 500;

const one = z.strictObject({ consultationId: idSchema });
const content = {
  question: line(QUESTION_LENGTH),
  documentId: idSchema.nullable().default(null),
  dueAt: z.number().int().positive(),
  /** Left out: the meeting's rule set decides. */
  majority: writtenMajoritySchema.optional(),
};

export const prepareConsultation = defineCommand('consultation.prepare', {
  args: z.strictObject(content),
  result: z.object({ consultationId: idSchema }),
});
export const editConsultation = defineCommand('consultation.edit', {
  args: z.strictObject({ consultationId: idSchema, baseVersion: z.number().int(), ...content }),
  result: z.object({ version: z.number().int() }),
});
export const removeConsultation = defineCommand('consultation.remove', {
  args: one,
  result: z.object({}),
});

/** Freezes who is asked. A second press answers `already: true`, not an error. */
export const openConsultation = defineCommand('consultation.open', {
  args: one,
  result: z.object({
    state: consultationStateSchema,
    asked: z.number().int(),
    already: z.boolean().optional(),
  }),
});
/** A later deadline. Whoever answered after the earlier one and before this one is in time. */
export const extendConsultation = defineCommand('consultation.extend', {
  args: z.strictObject({
    consultationId: idSchema,
    dueAt: z.number().int().positive(),
    reason: line(REASON_LENGTH),
  }),
  result: z.object({ dueAt: z.number().int() }),
});
/** By the secretary or the chair, never by itself; a second press answers the same figures. */
export const closeConsultation = defineCommand('consultation.close', {
  args: one,
  result: z.object({ tally: consultationTallySchema, carried: z.boolean() }),
});

/** Durable before it is answered. The same answer again is answered with the first time. */
export const answerConsultation = defineCommand('consultation.answer', {
  args: z.strictObject({
    consultationId: idSchema,
    answer: opinionSchema,
    /** Needed for `other`. */
    text: prose(ANSWER_LENGTH).default(''),
  }),
  result: z.object({
    answer: opinionSchema,
    text: z.string(),
    answeredAt: z.number().int(),
    late: z.boolean(),
  }),
});
