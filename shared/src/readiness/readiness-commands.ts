// What one may ask about being ready.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** One's own: this document was opened in the viewer, in its present version unless said otherwise. A second time changes nothing. */
export const markOpened = defineCommand('document.markOpened', {
  args: z.strictObject({
    documentId: idSchema,
    versionNumber: z.number().int().min(1).optional(),
  }),
  result: z.object({ versionNumber: z.number().int() }),
});
