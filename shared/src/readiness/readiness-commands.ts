// What one may ask about being ready.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { pageRangeSchema } from './page-ranges.js';

/** One's own: this document was opened in the viewer, in its present version unless said otherwise. A second time changes nothing. */
export const markOpened = defineCommand('document.markOpened', {
  args: z.strictObject({
    documentId: idSchema,
    versionNumber: z.number().int().min(1).optional(),
  }),
  result: z.object({ versionNumber: z.number().int() }),
});
/** What a device says over HTTP of the document before its reader: these pages were before their eyes for a second or more. */
export const pagesReadSchema = z.strictObject({
  versionNumber: z.number().int().min(1),
  pages: z.array(pageRangeSchema).min(1).max(100),
});
/** Readings that one command writes at most. */
export const MAX_READINGS = 200;
/** The server itself, of everybody who read something lately: a line each would fill the journal. Adds to what is known; never takes away. */
export const markRead = defineCommand('document.markRead', {
  internal: true,
  args: z.strictObject({
    readings: z
      .array(
        z.strictObject({
          participantId: idSchema,
          documentId: idSchema,
          versionNumber: z.number().int().min(1),
          pages: z.array(pageRangeSchema).min(1),
        }),
      )
      .min(1)
      .max(MAX_READINGS),
  }),
  result: z.object({ readers: z.number().int() }),
  // Which pages they were is told nobody, in the journal neither.
  secret: true,
});
