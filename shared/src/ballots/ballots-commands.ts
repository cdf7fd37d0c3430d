// What one may ask about ballots, and the vote itself.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import {
  answerSchema,
  ballotStateSchema,
  choiceSchema,
  methodSchema,
  tallySchema,
} from './ballot.js';
import { linesTallySchema } from './line-tally.js';
import { majoritySchema, tieSchema } from './majority-rule.js';
import { ballotKindSchema, MAX_LINES } from './paper-marks.js';
import { MAX_TELLERS, MIN_TELLERS } from './tellers.js';

const one = z.strictObject({ ballotId: idSchema });
const stateReply = z.object({ state: ballotStateSchema, already: z.boolean().optional() });

const content = {
  motion: line(1000),
  kind: ballotKindSchema.default('motion'),
  /** Of every kind but a single motion at least one. */
  lines: z
    .array(z.strictObject({ text: line(500), detail: prose(500).default('') }))
    .max(MAX_LINES)
    .default([]),
  /** Needed for options and elections: how many are to be chosen. */
  seats: z.number().int().min(1).max(MAX_LINES).nullable().default(null),
  method: methodSchema.default('tablet'),
  agendaItemId: idSchema.nullable().default(null),
  documentId: idSchema.nullable().default(null),
  documentPage: z.number().int().min(1).nullable().default(null),
  /** Left out: the meeting's rule set decides. */
  majority: majoritySchema.optional(),
  limitSeconds: z.number().int().min(10).max(3600).nullable().optional(),
  mayChange: z.boolean().optional(),
  secret: z.boolean().default(false),
  trial: z.boolean().default(false),
  /** Left out: as the rule set says. Of a secret ballot it is never kept. */
  showNames: z.boolean().optional(),
  tie: tieSchema.optional(),
  recusedIds: z.array(idSchema).max(500).default([]),
};

export const prepareBallot = defineCommand('ballot.prepare', {
  args: z.strictObject(content),
  result: z.object({ ballotId: idSchema }),
});
export const editBallot = defineCommand('ballot.edit', {
  args: z.strictObject({ ballotId: idSchema, baseVersion: z.number().int(), ...content }),
  result: z.object({ version: z.number().int() }),
});
export const removeBallot = defineCommand('ballot.remove', { args: one, result: z.object({}) });

/** A second press (of a co-chair, or after a lost reply) answers `already: true`, not an error. */
export const openBallot = defineCommand('ballot.open', {
  args: one,
  /** Of the list that was frozen, so that the journal holds it; not of a second press. */
  result: stateReply.extend({ rollHash: z.string().optional() }),
});
export const pauseBallot = defineCommand('ballot.pause', {
  args: z.strictObject({
    ballotId: idSchema,
    reason: z.enum(['chair', 'siteLost', 'devicesLost']).default('chair'),
  }),
  result: stateReply,
});
export const resumeBallot = defineCommand('ballot.resume', { args: one, result: stateReply });
/** Starts the grace of two seconds; the server settles the ballot when it is over. */
export const closeBallot = defineCommand('ballot.close', {
  args: one,
  result: z.object({ closesAt: z.number().int() }),
});
export const settleBallot = defineCommand('ballot.settle', {
  args: one,
  result: stateReply,
  internal: true,
});
/** A restart found the ballot open: it waits for the chair. `lastActAt`: of the meeting's last journal line, the server's last sign of life. */
export const holdBallot = defineCommand('ballot.hold', {
  args: z.strictObject({ ballotId: idSchema, lastActAt: z.number().int() }),
  result: stateReply,
  internal: true,
});
export const declareBallot = defineCommand('ballot.declare', {
  args: z.strictObject({
    ballotId: idSchema,
    /** Of a secret ballot whose result tells what each one voted: the chair was asked and wants it told. */
    confirmRevealing: z.boolean().default(false),
  }),
  /** One of the two: `lineTally` of a ballot with lines. */
  result: z.object({
    passed: z.boolean(),
    tally: tallySchema.nullable(),
    lineTally: linesTallySchema.nullable(),
  }),
});
export const voidBallot = defineCommand('ballot.void', {
  args: z.strictObject({ ballotId: idSchema, reason: line(1000) }),
  result: stateReply,
});

/**
 * A draft with the same content, linked to the ballot that was voided or ended in a tie. A second press answers the same draft.
 * `method`: to be voted in another way than before, such as by hands after the devices failed.
 */
export const rerunBallot = defineCommand('ballot.rerun', {
  args: one.extend({ method: methodSchema.optional() }),
  result: z.object({ ballotId: idSchema }),
});
/** After a tie, where the rules give the chair the casting vote. It cannot be changed. */
export const giveCastingVote = defineCommand('ballot.castingVote', {
  args: z.strictObject({ ballotId: idSchema, choice: z.enum(['inFavour', 'against']) }),
  result: z.object({ passed: z.boolean() }),
});
/** Of a ballot by hands: the chair's word that the count is right. Without it nothing is declared. */
export const confirmCount = defineCommand('ballot.confirmCount', {
  /** `baseVersion`: of the ballot as its figures stood on the screen. */
  args: z.strictObject({ ballotId: idSchema, baseVersion: z.number().int() }),
  result: z.object({ at: z.number().int() }),
});
/** After declaring: a note beside the record, which itself stays as it is. */
export const correctBallot = defineCommand('ballot.correct', {
  args: z.strictObject({ ballotId: idSchema, text: line(1000) }),
  result: z.object({ at: z.number().int() }),
});

/** Durable before it is answered. The same choice again is answered with the first `castAt`. */
export const castVote = defineCommand('vote.cast', {
  args: z.strictObject({ ballotId: idSchema, choice: answerSchema }),
  result: z.object({ choice: answerSchema, castAt: z.number().int() }),
});

/**
 * A secret vote: once, for good. `filler` makes every choice equally long on the wire (see papers.ts). The answer says nothing of
 * the choice, and neither does the journal.
 */
export const castPaper = defineCommand('paper.cast', {
  args: z.strictObject({
    ballotId: idSchema,
    choice: answerSchema,
    filler: z.string().max(16).default(''),
  }),
  result: z.object({ castAt: z.number().int() }),
  secret: true,
});

const hands = z.number().int().min(0).max(5000);
/** The hands that were shown at one site (null: in a meeting without sites). A later count of the same site replaces it. */
export const countHands = defineCommand('hands.count', {
  args: z.strictObject({
    ballotId: idSchema,
    siteId: idSchema.nullable(),
    /** Of the count that this one replaces; 0: there was none. */
    baseVersion: z.number().int(),
    ...{ inFavour: hands, against: hands, abstain: hands },
  }),
  result: z.object({ at: z.number().int(), version: z.number().int() }),
});

/** What a member said when called; the secretary ticks it. null takes a tick back. */
export const tickVote = defineCommand('vote.tick', {
  args: z.strictObject({
    ballotId: idSchema,
    participantId: idSchema,
    choice: choiceSchema.nullable(),
    /** What was ticked when this was pressed: a press that comes late must not undo what a colleague has mended since. */
    was: choiceSchema.nullable(),
  }),
  result: z.object({ at: z.number().int() }),
});

/** The counting board of the meeting, once the room has approved it: by a vote, or (null) by acclamation. A later one replaces it. */
export const appointTellers = defineCommand('tellers.appoint', {
  args: z.strictObject({
    participantIds: z.array(idSchema).min(MIN_TELLERS).max(MAX_TELLERS),
    leadId: idSchema,
    ballotId: idSchema.nullable(),
  }),
  result: z.object({ appointedAt: z.number().int() }),
});
