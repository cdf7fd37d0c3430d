// Adding, describing, replacing, reviewing and showing documents. The bytes come first over HTTP, which answers an `uploadToken` for `document.add`
// and `document.replace`.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { documentAccess, readingStates } from './document.js';

/** More people than any meeting has; a limit only against nonsense. */
const MAX_READERS = 5000;

export const addDocument = defineCommand('document.add', {
  args: z.strictObject({
    uploadToken: z.string().max(2000),
    title: line(300),
    documentNumber: prose(60).default(''),
    agendaItemId: idSchema.nullable().default(null),
    access: z.enum(documentAccess).default('everyone'),
  }),
  result: z.object({ documentId: idSchema }),
});
export const editDocument = defineCommand('document.edit', {
  args: z.strictObject({
    documentId: idSchema,
    baseVersion: z.number().int(),
    title: line(300).optional(),
    documentNumber: prose(60).optional(),
    agendaItemId: idSchema.nullable().optional(),
    access: z.enum(documentAccess).optional(),
    /** Participants; kept only with `named`. */
    readerIds: z.array(idSchema).max(MAX_READERS).optional(),
    internal: z.boolean().optional(),
    recall: z.boolean().optional(),
    keepOffDevice: z.boolean().optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
/** Another file in its place; the one before is kept, and the new one has been looked over by nobody. */
export const replaceDocument = defineCommand('document.replace', {
  args: z.strictObject({
    documentId: idSchema,
    baseVersion: z.number().int(),
    uploadToken: z.string().max(2000),
    note: prose(300).default(''),
  }),
  result: z.object({ versionNumber: z.number().int() }),
});
/** An earlier file is the current one again, as a new version; the one it takes the place of stays in the list. */
export const takeBackVersion = defineCommand('document.takeBack', {
  args: z.strictObject({
    documentId: idSchema,
    baseVersion: z.number().int(),
    /** The one that comes back. */
    versionNumber: z.number().int(),
    note: prose(300).default(''),
  }),
  result: z.object({ versionNumber: z.number().int() }),
});
/** Before `beforeId`, or last among the documents of the item. */
export const moveDocument = defineCommand('document.move', {
  args: z.strictObject({
    documentId: idSchema,
    agendaItemId: idSchema.nullable(),
    beforeId: idSchema.nullable().default(null),
  }),
  result: z.object({}),
});
/** Asks for a review, of this person or of the chairs; `asked: false` takes that back. */
export const askReview = defineCommand('document.askReview', {
  args: z.strictObject({
    documentId: idSchema,
    reviewerId: idSchema.nullable().default(null),
    asked: z.boolean().default(true),
  }),
  result: z.object({}),
});
/** Of the file that was looked at: `versionNumber` says which. Whoever sends it back says why. */
export const reviewDocument = defineCommand('document.review', {
  args: z.strictObject({
    documentId: idSchema,
    versionNumber: z.number().int(),
    decision: z.enum(['approved', 'returned']),
    note: prose(1000).default(''),
  }),
  result: z.object({}),
});
/** Into the meeting's trash. */
export const removeDocument = defineCommand('document.remove', {
  args: z.strictObject({ documentId: idSchema }),
  result: z.object({}),
});
export const restoreDocument = defineCommand('document.restore', {
  args: z.strictObject({ documentId: idSchema }),
  result: z.object({}),
});
/** The server itself: the text of a file was read, of which so many pages have some. */
export const noteTextRead = defineCommand('document.textRead', {
  args: z.strictObject({ sha256: z.string(), textPages: z.number().int().min(0) }),
  result: z.object({ documents: z.number().int() }),
  internal: true,
});
/** Asks once more for pages that could not be made. */
export const prepareDocument = defineCommand('document.prepare', {
  args: z.strictObject({ documentId: idSchema }),
  result: z.object({}),
});
/** What became of it; `sha256` names the file that was looked at. */
export const documentPrepared = defineCommand('document.prepared', {
  internal: true,
  args: z.strictObject({
    documentId: idSchema,
    sha256: z.string(),
    reading: z.enum(readingStates).exclude(['pending']),
    pages: z.number().int().min(0),
  }),
  result: z.object({}),
});
/** A notice to those who prepare an item that has no document yet; nobody is reminded again within minutes. */
export const remindOfDocuments = defineCommand('document.remind', {
  args: z.strictObject({ agendaItemId: idSchema }),
  result: z.object({ reminded: z.number().int() }),
});
/** null: nothing is shown any more. */
export const showDocument = defineCommand('document.show', {
  args: z.strictObject({
    documentId: idSchema.nullable(),
    page: z.number().int().min(1).default(1),
  }),
  result: z.object({}),
});

/** Hands the lead to one person, in place of whoever had it; null: back to those who run the meeting alone. */
export const leadDocument = defineCommand('document.lead', {
  args: z.strictObject({ participantId: idSchema.nullable() }),
  result: z.object({}),
});
