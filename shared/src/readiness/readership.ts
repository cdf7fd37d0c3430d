// What somebody has opened of the documents of a meeting, and how far they have read. One row per reader, made at the first opening; its id is the participant's.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const readershipEntity = defineEntity(
  'readership',
  z.object({
    id: idSchema,
    version: z.number().int(),
    /** Document → the newest version of its file that was opened. */
    opened: z.record(idSchema, z.number().int()),
    /** Document → how much of that version they had before them, each page for at least a second. */
    read: z.record(
      idSchema,
      z.object({
        versionNumber: z.number().int(),
        /** How many different pages. */
        pages: z.number().int(),
        furthest: z.number().int(),
      }),
    ),
  }),
);
export type Readership = EntityOf<typeof readershipEntity>;

/** One's own, for those who do not see everybody's. */
export const myReadershipEntity = defineEntity('myReadership', readershipEntity.schema, {
  reach: 'personal',
});
export type MyReadership = EntityOf<typeof myReadershipEntity>;
