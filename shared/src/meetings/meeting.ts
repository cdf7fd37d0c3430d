// A meeting, its sittings, and the rule set that its type gives it.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { majoritySchema, tieSchema } from '../ballots/majority-rule.js';

export const meetingStates = [
  'draft',
  'pendingApproval',
  'returned',
  'approved',
  'issued',
  'inSession',
  'adjourned',
  'closed',
  'archived',
  'cancelled',
  'postponed',
] as const;
export const meetingStateSchema = z.enum(meetingStates);
export type MeetingState = z.output<typeof meetingStateSchema>;

export const meetingTypes = [
  'committeeSession',
  'councilSession',
  'administrative',
  'conference',
  'briefing',
  'online',
] as const;
export const meetingTypeSchema = z.enum(meetingTypes);
export type MeetingType = z.output<typeof meetingTypeSchema>;

/** A part of a whole, kept as two integers so that no decision is ever made in floats. */
export const fractionSchema = z.strictObject({
  numerator: z.number().int().min(0).max(1000),
  denominator: z.number().int().min(1).max(1000),
});
export type Fraction = z.output<typeof fractionSchema>;

/** What the meeting type prescribes; every value may be changed for one meeting. */
export const ruleSetSchema = z.strictObject({
  /** Statutory number of members of the body; the base of most majorities. null: nobody has said it (participants/members-total.ts). */
  totalMembers: z.number().int().min(1).max(5000).nullable(),
  quorum: fractionSchema,
  majority: majoritySchema,
  /** Limit of the first, second, … speech on one item, in seconds. The list's length is the greatest number of turns. */
  speechLimitsSeconds: z.array(z.number().int().min(15).max(7200)).min(1).max(10),
  questionLimitSeconds: z.number().int().min(15).max(7200),
  answerLimitSeconds: z.number().int().min(15).max(7200),
  ballotSeconds: z.number().int().min(10).max(3600).nullable(),
  mayChangeVote: z.boolean(),
  tie: tieSchema.default('fails'),
  /** Between the close of a ballot and declaring its result; 0: declared at once. */
  objectionSeconds: z.number().int().min(0).max(3600).default(0),
  /** When more than this share of the voters present is without a device, the chair is offered to pause the ballot; 0: never. */
  lostSharePercent: z.number().int().min(0).max(100).default(20),
  /** Whether displays show the votes of an open ballot by name once it is declared. */
  showNames: z.boolean().default(false),
  /** Whether a secret ballot needs a counting board that the meeting has approved. */
  tellersForSecret: z.boolean().default(false),
  /** Each vote weighs what its voter's place in the meeting says. Only where `mayWeigh` (rule-sets.ts) allows it. */
  weighted: z.boolean().default(false),
  /** `required`: delegates and guests check themselves in only by the code that a site shows; reception still does it by name. */
  arrivalCode: z.enum(['optional', 'required']).default('optional'),
});
export type RuleSet = z.output<typeof ruleSetSchema>;

/** What was changed after the invitations had gone out, newest last. */
export const meetingChangeSchema = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('startsAt'),
    from: z.number().int(),
    to: z.number().int(),
    at: z.number().int(),
  }),
  z.object({ what: z.literal('place'), from: z.string(), to: z.string(), at: z.number().int() }),
]);
export type MeetingChange = z.output<typeof meetingChangeSchema>;

export const meetingEntity = defineEntity(
  'meeting',
  z.object({
    id: idSchema,
    version: z.number().int(),
    title: z.string(),
    type: meetingTypeSchema,
    state: meetingStateSchema,
    /** Epoch milliseconds, like every instant of the contract. */
    startsAt: z.number().int(),
    /** When the last sitting is meant to end; null where nobody said so. */
    plannedEndAt: z.number().int().nullable(),
    place: z.string(),
    parentBody: z.string(),
    issuingBody: z.string(),
    /** Place name of the date line of official papers. */
    locality: z.string(),
    rules: ruleSetSchema,
    currentItemId: idSchema.nullable(),
    currentSittingId: idSchema.nullable(),
    openedAt: z.number().int().nullable(),
    closedAt: z.number().int().nullable(),
    /** While adjourned: when the chair means to go on; null where that is not said. */
    resumesAt: z.number().int().nullable(),
    /** Why it was returned, cancelled, postponed or reopened. */
    stateReason: z.string().nullable(),
    changes: z.array(meetingChangeSchema),
    demo: z.boolean(),
  }),
);
export type Meeting = EntityOf<typeof meetingEntity>;

export const sittingEntity = defineEntity(
  'sitting',
  z.object({
    id: idSchema,
    version: z.number().int(),
    number: z.number().int(),
    state: z.enum(['planned', 'running', 'ended']),
    /** "Khai mạc và báo cáo"; empty where the number says enough. */
    title: z.string(),
    /** When it is meant to begin; null of one that was made as it began. */
    startsAt: z.number().int().nullable(),
    plannedEndAt: z.number().int().nullable(),
    startedAt: z.number().int().nullable(),
    endedAt: z.number().int().nullable(),
  }),
);
export type Sitting = EntityOf<typeof sittingEntity>;
