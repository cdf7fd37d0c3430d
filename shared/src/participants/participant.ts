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

/**
 * No row: nothing is recorded yet. `absent`: recorded as away without a reason; `excused` carries the reason; `left` keeps the
 * time of leaving; `substituted`: somebody else came instead, who never votes and whom the quorum does not count.
 */
export const attendanceStates = ['absent', 'present', 'left', 'excused', 'substituted'] as const;
const modeSchema = z.enum(['inPerson', 'online']);
/** Who came instead. */
export const substituteSchema = z.strictObject({ name: z.string(), position: z.string() });
export type Substitute = z.output<typeof substituteSchema>;
/** A time somebody, or the substitute, was there and that is over. */
export const spellSchema = z.strictObject({
  mode: modeSchema,
  checkedInAt: z.number().int(),
  leftAt: z.number().int(),
  substitute: substituteSchema.nullable(),
});
export type Spell = z.output<typeof spellSchema>;
export const attendanceEntity = defineEntity(
  'attendance',
  z.object({
    id: idSchema,
    version: z.number().int(),
    sittingId: idSchema,
    participantId: idSchema,
    state: z.enum(attendanceStates),
    mode: modeSchema.nullable(),
    /** While somebody is substituted, when the substitute came; so too `leftAt`. */
    checkedInAt: z.number().int().nullable(),
    leftAt: z.number().int().nullable(),
    reason: z.string().nullable(),
    substitute: substituteSchema.nullable(),
    /** What came before the present coming, oldest first: who comes back keeps the record. */
    spells: z.array(spellSchema),
  }),
);
export type Attendance = EntityOf<typeof attendanceEntity>;
/** One row per participant and sitting, so the id says both. */
export const attendanceId = (sittingId: string, participantId: string): string =>
  `${sittingId}-${participantId}`;
