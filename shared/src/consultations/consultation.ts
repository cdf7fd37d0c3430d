// A written consultation (phiếu lấy ý kiến): a question put to the members in writing, outside a sitting; and what each answered.
// What may be answered and how it is counted: answering.ts, figures.ts.
import { z } from 'zod';
import { majoritySchema } from '../ballots/majority-rule.js';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const consultationStates = ['draft', 'open', 'closed'] as const;
export const consultationStateSchema = z.enum(consultationStates);
export type ConsultationState = z.output<typeof consultationStateSchema>;

/** Always in this order, never by popularity. */
export const opinions = ['agree', 'disagree', 'other'] as const;
export const opinionSchema = z.enum(opinions);
export type Opinion = z.output<typeof opinionSchema>;

/** Nobody is present at a consultation, so a share is one of all members or of those asked. */
export const writtenBases = ['totalMembers', 'eligible'] as const;
export const writtenMajoritySchema = majoritySchema.extend({ base: z.enum(writtenBases) });
export type WrittenMajority = z.output<typeof writtenMajoritySchema>;

/** A later deadline and the one before it, why, and who set it. */
export const extensionSchema = z.object({
  from: z.number().int(),
  dueAt: z.number().int(),
  reason: z.string(),
  name: z.string(),
  at: z.number().int(),
});
export type Extension = z.output<typeof extensionSchema>;

/** `agree` + `disagree` + `other` + `notAnswered` = `asked`. `late` are some of those who answered. */
export const consultationTallySchema = z.object({
  totalMembers: z.number().int(),
  asked: z.number().int(),
  agree: z.number().int(),
  disagree: z.number().int(),
  other: z.number().int(),
  notAnswered: z.number().int(),
  late: z.number().int(),
});
export type ConsultationTally = z.output<typeof consultationTallySchema>;

export const consultationEntity = defineEntity(
  'consultation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    position: z.number().int(),
    question: z.string(),
    documentId: idSchema.nullable(),
    majority: writtenMajoritySchema,
    /** Of the meeting's rules; frozen at the opening. */
    totalMembers: z.number().int(),
    state: consultationStateSchema,
    openedAt: z.number().int().nullable(),
    /** The deadline in force: the last extension's, if there is one. */
    dueAt: z.number().int(),
    closedAt: z.number().int().nullable(),
    /** Who is asked: everybody with the voting right at the opening. Empty before. */
    participantIds: z.array(idSchema),
    /** How many have answered: what a member sees of the others before the close. */
    answered: z.number().int(),
    extensions: z.array(extensionSchema),
    /** From the close on; null before. */
    tally: consultationTallySchema.nullable(),
    carried: z.boolean().nullable(),
  }),
);
export type Consultation = EntityOf<typeof consultationEntity>;

/** One row per person and consultation. Before the close only those who run the meeting have it. */
export const consultationAnswerEntity = defineEntity(
  'consultationAnswer',
  z.object({
    id: idSchema,
    version: z.number().int(),
    consultationId: idSchema,
    participantId: idSchema,
    answer: opinionSchema,
    /** Why, or what else; never empty of an `other`. */
    text: z.string(),
    answeredAt: z.number().int(),
    /** After the deadline in force. It counts all the same. */
    late: z.boolean(),
  }),
);
export type ConsultationAnswer = EntityOf<typeof consultationAnswerEntity>;

export const consultationAnswerId = (consultationId: string, participantId: string): string =>
  `${consultationId}-${participantId}`;

/** What I have answered and when the server recorded it. Its id is the consultation's. */
export const myConsultationAnswerEntity = defineEntity(
  'myConsultationAnswer',
  consultationAnswerEntity.schema.omit({ consultationId: true, participantId: true }),
  { reach: 'personal' },
);
export type MyConsultationAnswer = EntityOf<typeof myConsultationAnswerEntity>;
