// Pairing a screen by the code it shows, and removing it.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';

export const pairDisplay = defineCommand('display.pair', {
  args: z.strictObject({
    code: z.string().regex(/^\d{3} ?\d{3}$/),
    name: line(100),
    siteId: idSchema.nullable().default(null),
  }),
  result: z.object({ displayId: idSchema }),
});
export const removeDisplay = defineCommand('display.remove', {
  args: z.strictObject({ displayId: idSchema }),
  result: z.object({}),
});
/** The screen has taken its session: its code opens nothing any more. */
export const claimDisplay = defineCommand('display.claim', {
  args: z.strictObject({ displayId: idSchema }),
  result: z.object({}),
  internal: true,
});
