// A delegate's own note on a page, private to its writer. What it says, and on which file of the document it was made, stays as it
// was written; `placed…` says where it belongs in the file in use.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const annotationKinds = [
  'text',
  'sticky',
  'pen',
  'highlight',
  'underline',
  'bookmark',
] as const;
/** moved: on another page or on words that changed a little; lost: nowhere in the file in use. */
export const placements = ['there', 'moved', 'lost'] as const;

/** A piece of a page's text: documents/reanchor.ts says what each is good for. */
export const quoteSchema = z.object({
  exact: z.string().min(1).max(4000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
  start: z.number().int().min(0),
});

export const annotationEntity = defineEntity(
  'annotation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    documentId: idSchema.nullable(),
    /** Of the file it was made on; null without a document, and without a page. */
    versionNumber: z.number().int().nullable(),
    page: z.number().int().nullable(),
    kind: z.enum(annotationKinds),
    text: z.string(),
    quote: quoteSchema.nullable(),
    writtenAt: z.number().int(),
    placed: z.enum(placements),
    /** The file for which its place was looked for; null: it is where it was written. */
    placedVersion: z.number().int().nullable(),
    placedPage: z.number().int().nullable(),
    /** As `quote.start`, of the placed page; and the words that stand there now. Only with a quote. */
    placedStart: z.number().int().nullable(),
    placedExact: z.string().nullable(),
  }),
  { reach: 'personal' },
);
export type Annotation = EntityOf<typeof annotationEntity>;
