// Where somebody arrived by the code of a site. That they are present at all says their attendance (participants).
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** `scan`: the square was read; `digits`: the six digits under it were typed. */
export const arrivalWays = ['scan', 'digits'] as const;

/** One for each attendance, under the same id. */
export const arrivalEntity = defineEntity(
  'arrival',
  z.object({
    id: idSchema,
    version: z.number().int(),
    sittingId: idSchema,
    participantId: idSchema,
    /** Where the code was shown, whatever site the list says; null: a meeting without sites. */
    siteId: idSchema.nullable(),
    way: z.enum(arrivalWays),
    arrivedAt: z.number().int(),
  }),
);
export type Arrival = EntityOf<typeof arrivalEntity>;

export const arrivalCodePattern = /^\d{6}$/;
