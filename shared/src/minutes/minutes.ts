// Running notes of the secretary and the chair's conclusion: what people write; the rest of the minutes comes from the journal.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const minuteNoteEntity = defineEntity(
  'minuteNote',
  z.object({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema.nullable(),
    /** Set when the note is the gist of one speech. */
    speechId: idSchema.nullable(),
    text: z.string(),
    writtenAt: z.number().int(),
    editedAt: z.number().int().nullable(),
  }),
);
export type MinuteNote = EntityOf<typeof minuteNoteEntity>;

/** One row, its id is the meeting's. */
export const conclusionEntity = defineEntity(
  'conclusion',
  z.object({
    id: idSchema,
    version: z.number().int(),
    text: z.string(),
    writtenAt: z.number().int(),
  }),
);
export type Conclusion = EntityOf<typeof conclusionEntity>;
