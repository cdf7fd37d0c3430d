// A document of a meeting (its file lives outside the database, named by its hash), and the page that the chair shows.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** Who may open it. `members`: everyone but guests and displays. */
export const documentAccess = ['everyone', 'members', 'staff'] as const;
/** What the file is, by its content. All but PDF need a copy for reading. */
export const documentFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'jpeg', 'png'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
/** Can its pages be shown? `none`: nothing here makes pages of this format; `secret`: they carry the stamp of a state secret. */
export const readingStates = ['ready', 'pending', 'none', 'failed', 'secret'] as const;

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
    format: z.enum(documentFormats),
    reading: z.enum(readingStates),
    /** 0 until they are known. */
    pages: z.number().int(),
    sha256: z.string(),
    access: z.enum(documentAccess),
    addedAt: z.number().int(),
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
