// Who belongs to the meeting, and roll call.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';
import { meetingRoleSchema } from '../policy/actor.js';
import { voteWeightSchema } from './participant.js';

const shape = {
  role: meetingRoleSchema,
  votingRight: z.boolean(),
  siteId: idSchema.nullable(),
  seat: line(20).nullable(),
};

export const addParticipant = defineCommand('participant.add', {
  args: z.strictObject({
    personId: idSchema,
    ...shape,
    voteWeight: voteWeightSchema.default(1),
  }),
  result: z.object({ participantId: idSchema }),
});
/** A list that was checked and confirmed: who is on it already is corrected, nobody is taken off. Twice changes nothing. */
export const importParticipants = defineCommand('participants.import', {
  args: z.strictObject({
    rows: z
      .array(z.strictObject({ personId: idSchema, ...shape }))
      .min(1)
      .max(400),
  }),
  result: z.object({
    added: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
  }),
});
export const editParticipant = defineCommand('participant.edit', {
  args: z.strictObject({
    participantId: idSchema,
    baseVersion: z.number().int(),
    role: shape.role.optional(),
    votingRight: shape.votingRight.optional(),
    voteWeight: voteWeightSchema.optional(),
    siteId: shape.siteId.optional(),
    seat: shape.seat.optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
export const removeParticipant = defineCommand('participant.remove', {
  args: z.strictObject({ participantId: idSchema }),
  result: z.object({}),
});

/** Left out `participantId`: oneself. Operators check in the people of their own site, staff anybody. */
export const checkIn = defineCommand('attendance.checkIn', {
  args: z.strictObject({
    participantId: idSchema.optional(),
    mode: z.enum(['inPerson', 'online']).default('inPerson'),
  }),
  result: z.object({ checkedInAt: z.number().int() }),
});
export const checkOut = defineCommand('attendance.checkOut', {
  args: z.strictObject({ participantId: idSchema.optional() }),
  result: z.object({ leftAt: z.number().int() }),
});
export const excuse = defineCommand('attendance.excuse', {
  args: z.strictObject({ participantId: idSchema, reason: line(500) }),
  result: z.object({}),
});
/** Somebody else came instead. Said again, it corrects the name. */
export const recordSubstitute = defineCommand('attendance.substitute', {
  args: z.strictObject({
    participantId: idSchema,
    name: line(120),
    position: line(200).or(z.literal('')).default(''),
    mode: z.enum(['inPerson', 'online']).default('inPerson'),
  }),
  result: z.object({}),
});
/** Away without a reason; takes back an excuse or a substitute that was recorded by mistake. */
export const markAbsent = defineCommand('attendance.markAbsent', {
  args: z.strictObject({ participantId: idSchema }),
  result: z.object({}),
});
/** Marks people for whom a simulated client acts (demo only), so that nobody takes them for present. */
export const markSimulated = defineCommand('participant.markSimulated', {
  args: z.strictObject({ participantIds: z.array(idSchema).max(2000), simulated: z.boolean() }),
  result: z.object({}),
  internal: true,
});
