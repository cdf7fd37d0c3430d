// A document of a meeting (its file lives outside the database, named by its hash), what was replaced or taken away of it, and the
// page that the chair shows. Who may read it: rights.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';

/** Whole groups of readers. `members`: everyone but guests and displays; `staff`: those who run the meeting. */
export const readerCircles = ['everyone', 'members', 'staff'] as const;
export type ReaderCircle = (typeof readerCircles)[number];
/** Who may open a document. `named`: the people in `readerIds`, besides those who run the meeting. */
export const documentAccess = [...readerCircles, 'named'] as const;
/** What the file is, by its content. All but PDF need a copy for reading. */
export const documentFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'jpeg', 'png'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
/** Can its pages be shown? `none`: nothing here makes pages of this format; `secret`: they carry the stamp of a state secret. */
export const readingStates = ['ready', 'pending', 'none', 'failed', 'secret'] as const;
/** It will not be read here as it is: somebody has to hand in a PDF of it. */
export const hasNoPages = ({ reading }: { reading: (typeof readingStates)[number] }): boolean =>
  reading === 'none' || reading === 'failed';
/** How far the content has been looked over. Readers do not have what waits or was sent back. */
export const reviewStates = ['unreviewed', 'waiting', 'approved', 'returned'] as const;
export type ReviewState = (typeof reviewStates)[number];

const documentFields = z.object({
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
  /** Participants; of `named` only. Only those who run the meeting are told. */
  readerIds: z.array(idSchema).nullable(),
  /** Lưu hành nội bộ: marked wherever it is read, and not for guests and displays. */
  internal: z.boolean(),
  /** Thu hồi sau họp: not to be taken home; reading ends when the meeting closes. */
  recall: z.boolean(),
  /** Since when it is recalled. */
  recalledAt: z.number().int().nullable(),
  /** Read from the server only: no device keeps it, and nobody saves it but those who run the meeting. */
  keepOffDevice: z.boolean(),
  reviewState: z.enum(reviewStates),
  /** Who is asked to look it over; null: any of the chairs. Told to those who run the meeting and to that person. */
  reviewerId: idSchema.nullable(),
  /** Who approved it or sent it back: a participant. */
  reviewedBy: idSchema.nullable(),
  reviewedAt: z.number().int().nullable(),
  /** Only for those who run the meeting. */
  reviewNote: z.string().nullable(),
  addedAt: z.number().int(),
  /** 1 for the file that was handed in first; each replacement adds one. */
  versionNumber: z.number().int(),
  versionAt: z.number().int(),
  /** Who handed this file in: a participant; null where that is not known. */
  versionBy: idSchema.nullable(),
  /** What is different from the file before; empty when nothing was said. */
  versionNote: z.string(),
  /** Whether its text can be searched. `none`: it was read and not one page carries text. */
  textState: z.enum(['pending', 'ready', 'none']),
  /** Number of pages that carry text; the others are pictures. */
  textPages: z.number().int(),
});
export const documentEntity = defineEntity('document', documentFields);
export type Document = EntityOf<typeof documentEntity>;

/** A document as somebody has it who is named for it and whose audience is not. Its id is that of the naming. */
export const myDocumentEntity = defineEntity(
  'myDocument',
  documentFields.extend({ documentId: idSchema }),
  { reach: 'personal' },
);
export type MyDocument = EntityOf<typeof myDocumentEntity>;

/** A file that was replaced. Only for those who run the meeting. */
export const documentVersionEntity = defineEntity(
  'documentVersion',
  z.object({
    id: idSchema,
    version: z.number().int(),
    documentId: idSchema,
    versionNumber: z.number().int(),
    fileName: z.string(),
    sizeBytes: z.number().int(),
    format: z.enum(documentFormats),
    reading: z.enum(readingStates),
    pages: z.number().int(),
    sha256: z.string(),
    note: z.string(),
    handedInBy: idSchema.nullable(),
    handedInAt: z.number().int(),
  }),
);
export type DocumentVersion = EntityOf<typeof documentVersionEntity>;

/** A document in the trash, its id the document's. Only for those who run the meeting. */
export const removedDocumentEntity = defineEntity(
  'removedDocument',
  z.object({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema.nullable(),
    title: z.string(),
    documentNumber: z.string(),
    sizeBytes: z.number().int(),
    pages: z.number().int(),
    removedAt: z.number().int(),
  }),
);
export type RemovedDocument = EntityOf<typeof removedDocumentEntity>;

/** What the chair shows now; those who follow go there. One row, its id is the meeting's. */
export const presentationEntity = defineEntity(
  'presentation',
  z.object({
    id: idSchema,
    version: z.number().int(),
    documentId: idSchema.nullable(),
    page: z.number().int(),
    /** Whom those who run the meeting handed the lead: turns the page for everybody, and points. */
    leaderId: idSchema.nullable(),
    shownAt: z.number().int(),
  }),
);
export type Presentation = EntityOf<typeof presentationEntity>;
