// Writing running notes and the conclusion.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';

const text = prose(8000).pipe(z.string().min(1));

export const writeNote = defineCommand('minuteNote.write', {
  args: z.strictObject({
    text,
    agendaItemId: idSchema.nullable().default(null),
    speechId: idSchema.nullable().default(null),
  }),
  result: z.object({ noteId: idSchema }),
});
export const editNote = defineCommand('minuteNote.edit', {
  args: z.strictObject({ noteId: idSchema, baseVersion: z.number().int(), text }),
  result: z.object({ version: z.number().int() }),
});
export const removeNote = defineCommand('minuteNote.remove', {
  args: z.strictObject({ noteId: idSchema }),
  result: z.object({}),
});
/** `baseVersion` 0 writes the first text. */
export const writeConclusion = defineCommand('conclusion.write', {
  args: z.strictObject({ baseVersion: z.number().int().min(0), text: prose(20_000) }),
  result: z.object({ version: z.number().int() }),
});
