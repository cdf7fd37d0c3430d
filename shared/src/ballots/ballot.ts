// A ballot (the event), its progress, its frozen list, the votes, and one's own vote.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { linesTallySchema } from './line-tally.js';
import { majoritySchema, tieSchema } from './majority-rule.js';
import { ballotKindSchema, lineSchema, marksSchema } from './paper-marks.js';

export const ballotStates = ['draft', 'open', 'paused', 'closed', 'declared', 'voided'] as const;
export const ballotStateSchema = z.enum(ballotStates);
export type BallotState = z.output<typeof ballotStateSchema>;

export const choices = ['inFavour', 'against', 'abstain'] as const;
export const choiceSchema = z.enum(choices);
export type Choice = z.output<typeof choiceSchema>;

/** What somebody votes: a choice; of a ballot with lines one letter a line (see paper-marks.ts). */
export const answerSchema = z.union([choiceSchema, marksSchema]);
export type Answer = z.output<typeof answerSchema>;
export const isChoice = (answer: Answer): answer is Choice =>
  choices.some((choice) => choice === answer);

/**
 * `tablet`: each on their own device. `hands`: shown in the room, counted site by site. `voice`: called one by one, the secretary ticks.
 */
export const methodSchema = z.enum(['tablet', 'hands', 'voice']);
export type Method = z.output<typeof methodSchema>;

/** Every figure of a result, integers only. `absent` and `notAnswered` are never merged with a choice. */
export const tallySchema = z.object({
  totalMembers: z.number().int(),
  eligible: z.number().int(),
  present: z.number().int(),
  inFavour: z.number().int(),
  against: z.number().int(),
  abstain: z.number().int(),
  notAnswered: z.number().int(),
  absent: z.number().int(),
  /** Members concerned, who take no part; left out where there are none. They are neither on the roll nor absent. */
  recused: z.number().int().optional(),
});
export type Tally = z.output<typeof tallySchema>;

/** What is announced of a secret ballot: given out, brought back, valid and not. `valid` + `invalid` = `collected`. */
export const papersSchema = z.object({
  issued: z.number().int(),
  collected: z.number().int(),
  valid: z.number().int(),
  invalid: z.number().int(),
});
export type Papers = z.output<typeof papersSchema>;

/** The chair's own act after a tie; it decides, and stands beside the figures without changing them. */
export const castingVoteSchema = z.object({
  choice: z.enum(['inFavour', 'against']),
  participantId: idSchema,
  name: z.string(),
  at: z.number().int(),
});
export type CastingVote = z.output<typeof castingVoteSchema>;

/** What was found wrong after declaring. It is added to the record; the record itself stays. */
export const correctionSchema = z.object({
  text: z.string(),
  name: z.string(),
  at: z.number().int(),
});
export type Correction = z.output<typeof correctionSchema>;

export const ballotEntity = defineEntity(
  'ballot',
  z.object({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema.nullable(),
    position: z.number().int(),
    /** The question; of a ballot with lines its title. */
    motion: z.string(),
    kind: ballotKindSchema,
    /** Empty for a single motion. */
    lines: z.array(lineSchema),
    /** To be elected or chosen; null where nothing is. */
    seats: z.number().int().nullable(),
    method: methodSchema,
    documentId: idSchema.nullable(),
    documentPage: z.number().int().nullable(),
    majority: majoritySchema,
    totalMembers: z.number().int(),
    mayChange: z.boolean(),
    /** Who voted and what was voted share nothing: docs/adr/0005-secret-ballots.md. */
    secret: z.boolean(),
    /** A rehearsal: it leaves nothing in the minutes. */
    trial: z.boolean(),
    /** Every figure is of votes, not of people: each vote weighs what the roll says. */
    weighted: z.boolean(),
    /** Displays show who voted what once it is declared; never of a secret ballot. */
    showNames: z.boolean(),
    tie: tieSchema,
    /** Members concerned by the motion, who take no part in this ballot. */
    recusedIds: z.array(idSchema),
    /** The voided or tied ballot that this one repeats. */
    rerunOf: idSchema.nullable(),
    limitSeconds: z.number().int().nullable(),
    state: ballotStateSchema,
    openedAt: z.number().int().nullable(),
    /** When the window shuts by the server's clock; null while open-ended or paused. */
    closesAt: z.number().int().nullable(),
    /** The chair has pressed close and the last ballots are on their way ("đang đóng"). */
    closing: z.boolean(),
    remainingMs: z.number().int().nullable(),
    pauseReason: z.enum(['chair', 'restart', 'siteLost', 'devicesLost']).nullable(),
    closedAt: z.number().int().nullable(),
    declaredAt: z.number().int().nullable(),
    voidReason: z.string().nullable(),
    /** Chair and secretary from closing on, everybody from declaring on; null before. */
    tally: tallySchema.nullable(),
    /** The same of a ballot with lines, whose `tally` is null. */
    lineTally: linesTallySchema.nullable(),
    /** Of a secret ballot, together with `tally`; null of an open one. */
    papers: papersSchema.nullable(),
    /** null while a tie waits for the casting vote, too. With lines: all of them carried, all seats filled. */
    passed: z.boolean().nullable(),
    tied: z.boolean().nullable(),
    castingVote: castingVoteSchema.nullable(),
    /** The chair's word that the hands were counted right; null until then, and of other ballots. */
    countConfirmed: z
      .object({ participantId: idSchema, name: z.string(), at: z.number().int() })
      .nullable(),
    /** Until then a closed ballot waits for objections and cannot be declared; null: no such time. */
    objectionEndsAt: z.number().int().nullable(),
    corrections: z.array(correctionSchema),
  }),
);
export type Ballot = EntityOf<typeof ballotEntity>;

/** "37/57 đã biểu quyết": the only figure that anybody sees before close. Its id is the ballot's. */
export const ballotProgressEntity = defineEntity(
  'ballotProgress',
  z.object({
    id: idSchema,
    version: z.number().int(),
    answered: z.number().int(),
    present: z.number().int(),
    eligible: z.number().int(),
    /** Who was there at the close and had given nothing: for chair and secretary from closing on, null for everybody else. */
    notAnsweredIds: z.array(idSchema).nullable(),
  }),
);
export type BallotProgress = EntityOf<typeof ballotProgressEntity>;

/** The eligible list, frozen and hashed when the ballot opens. Its id is the ballot's. */
export const ballotRollEntity = defineEntity(
  'ballotRoll',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantIds: z.array(idSchema),
    /** What each of them weighs, in the same order; null where everybody counts as one. */
    weights: z.array(z.number().int()).nullable(),
    hash: z.string(),
  }),
);
export type BallotRoll = EntityOf<typeof ballotRollEntity>;

/** `choice` is null for chair and secretary until the result is declared: they see who has answered, not what. In a secret ballot for ever. */
export const voteEntity = defineEntity(
  'vote',
  z.object({
    id: idSchema,
    version: z.number().int(),
    ballotId: idSchema,
    participantId: idSchema,
    choice: answerSchema.nullable(),
    castAt: z.number().int(),
  }),
);
export type Vote = EntityOf<typeof voteEntity>;
/** One row per person and ballot, so the id says both. */
export const voteId = (ballotId: string, participantId: string): string =>
  `${ballotId}-${participantId}`;

/** What I have chosen and when the server recorded it. Its id is the ballot's. `choice` is null in a secret ballot, for its owner too. */
export const myVoteEntity = defineEntity(
  'myVote',
  z.object({
    id: idSchema,
    version: z.number().int(),
    choice: answerSchema.nullable(),
    castAt: z.number().int(),
  }),
  { reach: 'personal' },
);
export type MyVote = EntityOf<typeof myVoteEntity>;
