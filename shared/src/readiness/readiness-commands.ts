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
/** One's own: these pages were before one's eyes for a second or more. Adds to what is known; never takes away. */
export const markRead = defineCommand('document.markRead', {
  args: z.strictObject({
    documentId: idSchema,
    versionNumber: z.number().int().min(1),
    pages: z.array(pageRangeSchema).min(1).max(100),
  }),
  result: z.object({ pages: z.number().int() }),
  // Which pages they were is told nobody, in the journal neither.
  secret: true,
});
