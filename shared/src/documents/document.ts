// A document of a meeting (its file lives outside the database, named by its hash), and the page that the chair shows.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** Who may open it. `members`: everyone but guests and displays. */
export const documentAccess = ['everyone', 'members', 'staff'] as const;
export const documentEntity = defineEntity(
  'document',
  z.object({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema.nullable(),
    position: z.number().int(),
    title: z.string(),
    /** Số, ký hiệu; empty when it has none. */
    documentNumber: z.string(),
    fileName: z.string(),
    sizeBytes: z.number().int(),
    pages: z.number().int(),
    sha256: z.string(),
    access: z.enum(documentAccess),
    addedAt: z.number().int(),
    /** Whether its text can be searched. `none`: it was read and not one page carries text. */
    textState: z.enum(['pending', 'ready', 'none']),
    /** Number of pages that carry text; the others are pictures. */
    textPages: z.number().int(),
  }),
);
export type Document = EntityOf<typeof documentEntity>;

/** What the chair shows now; those who follow go there. One row, its id is the meeting's. */
export const presentationEntity = defineEntity(
  'presentation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    documentId: idSchema.nullable(),
    page: z.number().int(),
    shownAt: z.number().int(),
  }),
);
export type Presentation = EntityOf<typeof presentationEntity>;
