// Writing, changing and removing one's own notes, showing them to chosen people, and sending one as an opinion. What they say and
// whom they are shown to is nobody's business: those commands are secret.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';
import {
  areasSchema,
  noteColours,
  noteKinds,
  placements,
  quoteSchema,
  spotSchema,
  strokesSchema,
} from './annotation.js';
import { MAX_SHARED, MAX_TEXT } from './note-limits.js';

const text = prose(MAX_TEXT);
const noteId = z.strictObject({ annotationId: idSchema });

/** The id is chosen by the writer's device, so that the note can be changed before it was sent. */
export const addAnnotation = defineCommand('annotation.add', {
  args: noteId.extend({
    documentId: idSchema.nullable(),
    versionNumber: z.number().int().min(1).nullable().default(null),
    page: z.number().int().min(1).nullable(),
    kind: z.enum(noteKinds).default('text'),
    text,
    colour: z.enum(noteColours).default('yellow'),
    strokes: strokesSchema.nullable().default(null),
    areas: areasSchema.nullable().default(null),
    spot: spotSchema.nullable().default(null),
    quote: quoteSchema.nullable().default(null),
    /** When it was made on the device, by the server's clock; it may be sent hours later. */
    writtenAt: z.number().int().min(0).optional(),
  }),
  result: z.object({ annotationId: idSchema, version: z.number().int() }),
  secret: true,
});
/** `baseVersion` null: upon whatever there is, for changes that wait behind others of the same device. */
export const editAnnotation = defineCommand('annotation.edit', {
  args: noteId.extend({
    baseVersion: z.number().int().nullable(),
    text: text.optional(),
    colour: z.enum(noteColours).optional(),
    spot: spotSchema.optional(),
  }),
  result: z.object({ version: z.number().int() }),
  secret: true,
});
export const removeAnnotation = defineCommand('annotation.remove', {
  args: noteId,
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
/** To exactly these people; to nobody takes it back. */
export const shareAnnotation = defineCommand('annotation.share', {
  args: noteId.extend({ participantIds: z.array(idSchema).max(MAX_SHARED) }),
  result: z.object({ version: z.number().int() }),
  secret: true,
});
export const sendOpinion = defineCommand('annotation.sendOpinion', {
  args: noteId.extend({ withdrawn: z.boolean().default(false) }),
  result: z.object({ version: z.number().int() }),
});
