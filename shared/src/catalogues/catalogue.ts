// What an office writes down once and chooses from afterwards: words, rooms with their seats, and the rules of each type of meeting.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { meetingTypeSchema, ruleSetSchema } from '../meetings/meeting.js';
import { seatSchema } from '../seating/seating-plan.js';

/** Lists of words: positions of people, types of documents, bodies that issue papers. */
export const catalogueKinds = ['position', 'documentType', 'issuingBody'] as const;
export type CatalogueKind = (typeof catalogueKinds)[number];

export const catalogueEntryEntity = defineEntity(
  'catalogueEntry',
  z.object({
    id: idSchema,
    version: z.number().int(),
    kind: z.enum(catalogueKinds),
    name: z.string(),
    /** In the trash: offered nowhere, and comes back whole. */
    trashed: z.boolean(),
  }),
  { scope: 'office' },
);
export type CatalogueEntry = EntityOf<typeof catalogueEntryEntity>;

export const roomEntity = defineEntity(
  'room',
  z.object({
    id: idSchema,
    version: z.number().int(),
    name: z.string(),
    /** Where the house stands; may be empty. */
    address: z.string(),
    /** Drawn by hand, in units of the plan (seating/layout.ts). A meeting that uses the room gets a copy. */
    seats: z.array(seatSchema),
    trashed: z.boolean(),
  }),
  { scope: 'office' },
);
export type Room = EntityOf<typeof roomEntity>;

/** What this office's meetings of a type begin with, where that differs from what the product proposes. Its id is the type. */
export const typeRulesEntity = defineEntity(
  'typeRules',
  z.object({ id: meetingTypeSchema, version: z.number().int(), rules: ruleSetSchema }),
  { scope: 'office' },
);
export type TypeRules = EntityOf<typeof typeRulesEntity>;
