// Adding, describing and showing documents. The bytes come first over HTTP, which answers an `uploadToken` for `document.add`.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { documentAccess, readingStates } from './document.js';

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
  }),
  result: z.object({ version: z.number().int() }),
});
export const removeDocument = defineCommand('document.remove', {
  args: z.strictObject({ documentId: idSchema }),
  result: z.object({}),
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
/** null: nothing is shown any more. */
export const showDocument = defineCommand('document.show', {
  args: z.strictObject({
    documentId: idSchema.nullable(),
    page: z.number().int().min(1).default(1),
  }),
  result: z.object({}),
});
