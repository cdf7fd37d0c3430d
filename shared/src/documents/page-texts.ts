// What the server answers for the text of a document: of each page, for a device that searches it without a network.
import { z } from 'zod';

/** GET …/documents/:documentId/text. Empty where a page carries none; no page at all while it is still being read. */
export const pageTextsSchema = z.object({ pages: z.array(z.string()) });
export type PageTexts = z.output<typeof pageTextsSchema>;
