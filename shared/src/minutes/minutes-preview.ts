// The minutes as the secretary's desk shows them while they grow: the sentences, and the acts that they came from.
import { z } from 'zod';

export const outlineSentenceSchema = z.object({
  role: z.union([z.literal(1), z.literal(2), z.literal('text'), z.literal('closing')]),
  text: z.string(),
  source: z.enum(['journal', 'note']),
  seqs: z.array(z.number().int()),
});

/** One recorded act. `onOrderOf`: name of the person on whose order it was pressed. */
export const journalLineSchema = z.object({
  seq: z.number().int(),
  at: z.number().int(),
  name: z.string(),
  actorName: z.string(),
  onOrderOf: z.string().nullable(),
  refused: z.boolean(),
});
export type JournalLine = z.output<typeof journalLineSchema>;

/** Answer of `GET /api/meetings/:id/minutes`; `acts` are the lines that the sentences name. */
export const minutesPreviewSchema = z.object({
  sentences: z.array(outlineSentenceSchema),
  acts: z.array(journalLineSchema),
});
export type MinutesPreview = z.output<typeof minutesPreviewSchema>;

/** Answer of `GET /api/meetings/:id/journal`, newest first; `before` fetches the next page, null at its beginning. */
export const journalPageSchema = z.object({
  lines: z.array(journalLineSchema),
  before: z.number().int().nullable(),
});
export type JournalPage = z.output<typeof journalPageSchema>;
