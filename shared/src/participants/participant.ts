// People of a meeting, and who was there in which sitting.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { MAX_VOTE_WEIGHT } from '../ballots/weights.js';
import { meetingRoleSchema } from '../policy/actor.js';

/** How many votes somebody has where the meeting's rules weigh them; nothing anywhere else. */
export const voteWeightSchema = z.number().int().min(1).max(MAX_VOTE_WEIGHT);

export const participantEntity = defineEntity(
  'participant',
  z.object({
    id: idSchema,
    version: z.number().int(),
    /** "Ông", "Bà", … as it stands before the name. */
    honorific: z.string(),
    name: z.string(),
    position: z.string(),
    unitName: z.string(),
    role: meetingRoleSchema,
    votingRight: z.boolean(),
    voteWeight: voteWeightSchema,
    siteId: idSchema.nullable(),
    seat: z.string().nullable(),
    simulated: z.boolean(),
  }),
);
export type Participant = EntityOf<typeof participantEntity>;

/** `absent` until somebody checks in; `left` keeps the time of leaving; `excused` carries the reason. */
export const attendanceStates = ['absent', 'present', 'left', 'excused'] as const;
export const attendanceEntity = defineEntity(
  'attendance',
  z.object({
    id: idSchema,
    version: z.number().int(),
    sittingId: idSchema,
    participantId: idSchema,
    state: z.enum(attendanceStates),
    mode: z.enum(['inPerson', 'online']).nullable(),
    checkedInAt: z.number().int().nullable(),
    leftAt: z.number().int().nullable(),
    reason: z.string().nullable(),
  }),
);
export type Attendance = EntityOf<typeof attendanceEntity>;
/** One row per participant and sitting, so the id says both. */
export const attendanceId = (sittingId: string, participantId: string): string =>
  `${sittingId}-${participantId}`;
