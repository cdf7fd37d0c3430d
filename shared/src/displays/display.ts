// A paired screen. It has no input and sees what the display audience sees.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const displayEntity = defineEntity(
  'display',
  z.object({
    id: idSchema,
    version: z.number().int(),
    name: z.string(),
    siteId: idSchema.nullable(),
    pairedAt: z.number().int(),
  }),
);
export type Display = EntityOf<typeof displayEntity>;
