// A delegate's own note on a page, private to its writer.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

export const annotationEntity = defineEntity(
  'annotation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    documentId: idSchema.nullable(),
    page: z.number().int().nullable(),
    text: z.string(),
    writtenAt: z.number().int(),
  }),
  { reach: 'personal' },
);
export type Annotation = EntityOf<typeof annotationEntity>;
