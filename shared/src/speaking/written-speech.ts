// What somebody wanted to say, handed in as a text. Who may read it: staff, chair and the owner; that it was handed in, everybody.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { MeetingState } from '../meetings/meeting.js';

/** About five printed pages: more than anybody says in seven minutes. */
export const WRITTEN_SPEECH_LENGTH = 15_000;

/** Has the id of its request, so that there is one for each. */
export const writtenSpeechEntity = defineEntity(
  'writtenSpeech',
  z.object({
    id: idSchema,
    version: z.number().int(),
    participantId: idSchema,
    text: z.string(),
    handedInAt: z.number().int(),
  }),
);
export type WrittenSpeech = EntityOf<typeof writtenSpeechEntity>;

/** The same row for its owner. */
export const myWrittenSpeechEntity = defineEntity(
  'myWrittenSpeech',
  writtenSpeechEntity.schema.omit({ participantId: true }),
  { reach: 'personal' },
);
export type MyWrittenSpeech = EntityOf<typeof myWrittenSpeechEntity>;

/** From the opening until the meeting is put into the archive: who was not reached hands it in afterwards too. */
export const mayHandIn = (state: MeetingState): boolean =>
  state === 'inSession' || state === 'adjourned' || state === 'closed';
