// Writing, changing and removing one's own notes.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';
import { placements } from './annotation.js';

const text = prose(4000).pipe(z.string().min(1));

export const addAnnotation = defineCommand('annotation.add', {
  args: z.strictObject({
    documentId: idSchema.nullable(),
    page: z.number().int().min(1).nullable(),
    text,
  }),
  result: z.object({ annotationId: idSchema }),
  secret: true,
});
export const editAnnotation = defineCommand('annotation.edit', {
  args: z.strictObject({ annotationId: idSchema, baseVersion: z.number().int(), text }),
  result: z.object({ version: z.number().int() }),
  secret: true,
});
export const removeAnnotation = defineCommand('annotation.remove', {
  args: z.strictObject({ annotationId: idSchema }),
  result: z.object({}),
});
/** Places that one command writes at most. */
export const MAX_PLACED = 200;
/** The server itself: where notes belong in the file `versionNumber` of their document. */
export const annotationPlaced = defineCommand('annotation.placed', {
  internal: true,
  args: z.strictObject({
    documentId: idSchema,
    versionNumber: z.number().int(),
    notes: z
      .array(
        z.strictObject({
          annotationId: idSchema,
          placed: z.enum(placements),
          placedPage: z.number().int().nullable(),
          placedStart: z.number().int().nullable(),
          placedExact: z.string().nullable(),
        }),
      )
      .max(MAX_PLACED),
  }),
  result: z.object({ notes: z.number().int() }),
  secret: true,
});
