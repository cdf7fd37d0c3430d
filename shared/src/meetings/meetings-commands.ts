// What one may ask of a meeting as a whole.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { meetingStateSchema, meetingTypeSchema, ruleSetSchema } from './meeting.js';

const instant = z.number().int().min(0);
const nothing = z.strictObject({});
const stateReply = z.object({ state: meetingStateSchema });
/** The figures that the sitting began with stand in the reply, and so in the journal. */
const sittingReply = z.object({
  state: meetingStateSchema,
  quorum: z.object({
    needed: z.number().int(),
    present: z.number().int(),
    reached: z.boolean(),
  }),
});

export const createMeeting = defineCommand('meeting.create', {
  scope: 'office',
  args: z.strictObject({
    title: line(300),
    type: meetingTypeSchema,
    startsAt: instant,
    plannedEndAt: instant.nullable().default(null),
    place: line(300),
    /** Empty: nobody is above it, and papers leave the line out. */
    parentBody: line(200).or(z.literal('')),
    issuingBody: line(200),
    locality: line(100),
    rules: ruleSetSchema.optional(),
    /** Of the body that meets, where the other rules are those of the type. */
    totalMembers: ruleSetSchema.shape.totalMembers.optional(),
  }),
  result: z.object({ meetingId: idSchema }),
});

/**
 * A new draft made after an earlier meeting that one ran: sittings, agenda, sites, people with roles and seats, rules.
 * Neither documents nor anything that happened there.
 */
export const copyMeeting = defineCommand('meeting.copy', {
  scope: 'office',
  args: z.strictObject({
    fromMeetingId: idSchema,
    title: line(300),
    startsAt: instant,
    place: line(300).optional(),
  }),
  result: z.object({ meetingId: idSchema, participants: z.number(), agendaItems: z.number() }),
});

export const editMeeting = defineCommand('meeting.edit', {
  args: z.strictObject({
    baseVersion: z.number().int(),
    title: line(300).optional(),
    /** Sittings that have not begun move with it, and so does the planned end unless it is given. */
    startsAt: instant.optional(),
    plannedEndAt: instant.nullable().optional(),
    place: line(300).optional(),
    rules: ruleSetSchema.optional(),
  }),
  result: z.object({ version: z.number() }),
});

/** Moves between the states before and after the session: submit, return, approve, issue, postpone, cancel, archive. */
export const moveMeeting = defineCommand('meeting.move', {
  args: z.strictObject({
    to: z.enum([
      'draft',
      'pendingApproval',
      'returned',
      'approved',
      'issued',
      'cancelled',
      'postponed',
      'archived',
    ]),
    reason: prose(2000).optional(),
  }),
  result: stateReply,
});

/** Opens the first sitting. Without a quorum the chair must say so explicitly; both the figures and the confirmation are journalled. */
export const openMeeting = defineCommand('meeting.open', {
  args: z.strictObject({ confirmWithoutQuorum: z.boolean().default(false) }),
  result: sittingReply,
});

/** A recess, or the end of a sitting of several: the roll of the next one can then be called. */
export const adjournMeeting = defineCommand('meeting.adjourn', {
  args: z.strictObject({
    endSitting: z.boolean().default(false),
    /** Epoch ms; a recess without it lasts until the chair says so. */
    resumesAt: z.number().int().min(0).nullable().default(null),
  }),
  result: stateReply,
});

export const resumeMeeting = defineCommand('meeting.resume', {
  args: nothing,
  result: sittingReply,
});

export const closeMeeting = defineCommand('meeting.close', { args: nothing, result: stateReply });

/** From closed back into session, by the chair, with a reason. */
export const reopenMeeting = defineCommand('meeting.reopen', {
  args: z.strictObject({ reason: line(1000) }),
  result: stateReply,
});
