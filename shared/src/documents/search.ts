// What a search over the documents of a meeting answers: a hit per page, those of one document together, the best document first.
import { z } from 'zod';

/** Longest question, in characters. */
export const MAX_SEARCH_LENGTH = 200;

const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });
const snippetSchema = z.object({ text: z.string(), marks: z.array(spanSchema) });

export const searchHitSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  /** Where it leads; the first page when only the title says it. */
  page: z.number().int(),
  /** null: the title says it, no page does. */
  snippet: snippetSchema.nullable(),
  /** Pages of this document that say it, also those that are not among the hits. */
  count: z.number().int(),
});
export type SearchHit = z.output<typeof searchHitSchema>;

export const searchReplySchema = z.object({
  hits: z.array(searchHitSchema),
  /** Documents and pages that say it, also those that are not among the hits. */
  documents: z.number().int(),
  pages: z.number().int(),
});
export type SearchReply = z.output<typeof searchReplySchema>;
