// Sittings planned beforehand. They begin and end with the meeting's own moves (meetings-commands.ts).
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { prose } from '../core/text.js';

const instant = z.number().int().min(0);
const title = prose(200);

/** Its number follows from its time. */
export const planSitting = defineCommand('sitting.plan', {
  args: z.strictObject({ title: title.default(''), startsAt: instant, plannedEndAt: instant }),
  result: z.object({ sittingId: idSchema, number: z.number().int() }),
});

/** The first sitting begins when the meeting does: its start is changed with `meeting.edit`. */
export const editSitting = defineCommand('sitting.edit', {
  args: z.strictObject({
    sittingId: idSchema,
    baseVersion: z.number().int(),
    title: title.optional(),
    startsAt: instant.optional(),
    plannedEndAt: instant.optional(),
  }),
  result: z.object({ version: z.number(), number: z.number().int() }),
});

/** Only one that has not begun and is not the next one to be called. */
export const removeSitting = defineCommand('sitting.remove', {
  args: z.strictObject({ sittingId: idSchema }),
  result: z.object({}),
});
