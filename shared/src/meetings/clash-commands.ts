// A clash that is kept on purpose: two meetings want one room or one person, and whoever runs one of them says why that stays.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line } from '../core/text.js';

/** `sign`: the clash as it was read (calendar.ts). It stands for that one alone: another time, room or person, and it is told again. */
export const keepClash = defineCommand('meeting.keepClash', {
  args: z.strictObject({
    otherMeetingId: idSchema,
    sign: z.string().max(100),
    reason: line(500),
  }),
  result: z.object({}),
});

export const releaseClash = defineCommand('meeting.releaseClash', {
  args: z.strictObject({ otherMeetingId: idSchema }),
  result: z.object({}),
});
