// A person's own notes on the pages of a meeting, what others are given of them, and what was sent to the secretariat. What a note
// says, and on which file of the document it was made, stays as it was written; `placed…` says where it belongs in the file in use.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { MAX_AREAS, MAX_POINTS, MAX_QUOTE, MAX_STROKES, QUOTE_CONTEXT } from './note-limits.js';

/** `text`: about a page, or the meeting; `sticky`: at a spot; `highlight` and `underline`: on words of the page. */
export const noteKinds = ['text', 'sticky', 'pen', 'highlight', 'underline', 'bookmark'] as const;
export type NoteKind = (typeof noteKinds)[number];
/** Told apart by people who do not see all colours; each has its word. */
export const noteColours = ['yellow', 'sky', 'green', 'rose', 'ink'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Points (72nd inch) of the page as it lies after its own turn, from its top left. A page may be a banner of ten metres. */
const coordinate = z.number().min(-30_000).max(30_000);
export const pointSchema = z.tuple([coordinate, coordinate]);
export type Point = z.output<typeof pointSchema>;
/** Left, top, width, height. */
export const areaSchema = z.tuple([coordinate, coordinate, coordinate, coordinate]);
export type Area = z.output<typeof areaSchema>;

export const strokesSchema = z
  .array(z.array(pointSchema).min(1).max(MAX_POINTS))
  .min(1)
  .max(MAX_STROKES);
export const areasSchema = z.array(areaSchema).min(1).max(MAX_AREAS);
export const spotSchema = z.object({ x: coordinate, y: coordinate });
/** The words that a note lies on, with what stands around them, so that they are found again in another version. */
export const quoteSchema = z.object({
  exact: z.string().min(1).max(MAX_QUOTE),
  prefix: z.string().max(QUOTE_CONTEXT),
  suffix: z.string().max(QUOTE_CONTEXT),
  /** Where it begins in the words of the page without marks, one blank between. */
  start: z.number().int().min(0),
});
export type Quote = z.output<typeof quoteSchema>;

/** moved: on another page or on words that changed a little; lost: nowhere in the file in use. */
export const placements = ['there', 'moved', 'lost'] as const;

const noteFields = z.object({
  id: idSchema,
  version: z.number().int(),
  documentId: idSchema.nullable(),
  /** The file that it was written on; null for a note on no document. */
  versionNumber: z.number().int().nullable(),
  page: z.number().int().nullable(),
  kind: z.enum(noteKinds),
  /** May be empty, but not in a `text` or `sticky`. */
  text: z.string(),
  colour: z.enum(noteColours),
  /** Of `pen` only. */
  strokes: strokesSchema.nullable(),
  /** Of `highlight` and `underline`: one area for each line of the words. */
  areas: areasSchema.nullable(),
  /** Of `sticky` only. */
  spot: spotSchema.nullable(),
  quote: quoteSchema.nullable(),
  writtenAt: z.number().int(),
  placed: z.enum(placements),
  /** The file for which its place was looked for; null: it is where it was written. */
  placedVersion: z.number().int().nullable(),
  placedPage: z.number().int().nullable(),
  /** As `quote.start`, of the placed page; and the words that stand there now. Only with a quote. */
  placedStart: z.number().int().nullable(),
  placedExact: z.string().nullable(),
});

export const annotationEntity = defineEntity(
  'annotation',
  noteFields.extend({
    /** Participants. */
    sharedWith: z.array(idSchema),
    /** Since when the secretariat has it as an opinion. */
    opinionAt: z.number().int().nullable(),
  }),
  { reach: 'personal' },
);
export type Annotation = EntityOf<typeof annotationEntity>;

/** Somebody else's note that I was given to see. Its id is that of the giving. */
export const sharedNoteEntity = defineEntity(
  'sharedNote',
  noteFields.extend({ annotationId: idSchema, writerId: idSchema }),
  { reach: 'personal' },
);
export type SharedNote = EntityOf<typeof sharedNoteEntity>;

/** A note that was sent to the secretariat as its writer's opinion on the page. */
export const opinionEntity = defineEntity(
  'opinion',
  z.object({
    id: idSchema,
    version: z.number().int(),
    writerId: idSchema,
    documentId: idSchema.nullable(),
    page: z.number().int().nullable(),
    ...{ placed: noteFields.shape.placed, placedPage: noteFields.shape.placedPage },
    kind: z.enum(noteKinds),
    text: z.string(),
    /** The words of the page that it is about. */
    exact: z.string().nullable(),
    opinionAt: z.number().int(),
  }),
);
export type Opinion = EntityOf<typeof opinionEntity>;
