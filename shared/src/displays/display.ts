// A paired screen. It has no input and sees what the display audience sees.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { pinnableSceneSchema } from './pinnable-scenes.js';

export const displayEntity = defineEntity(
  'display',
  z.object({
    id: idSchema,
    version: z.number().int(),
    name: z.string(),
    siteId: idSchema.nullable(),
    pairedAt: z.number().int(),
    /** Its code has been typed and no screen has taken it up yet. */
    waiting: z.boolean(),
    /** It was named in advance and no code has been typed for it so far. */
    unpaired: z.boolean(),
    /** Null: it follows the meeting by itself. */
    pinnedScene: pinnableSceneSchema.nullable(),
    pinnedAt: z.number().int().nullable(),
  }),
);
export type Display = EntityOf<typeof displayEntity>;
