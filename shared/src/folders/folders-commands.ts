// What one may do with the files of a folder. The bytes come first over HTTP, as those of a meeting's documents do
// (documents/upload.ts); between folder and meeting they are shared, never copied.
import { z } from 'zod';
import { defineCommand } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { line, prose } from '../core/text.js';
import { documentAccess, readingStates } from '../documents/document.js';
import { folderKinds } from './folder.js';

const one = z.strictObject({ fileId: idSchema });
const binder = prose(120);

/** What became of a file that was put in: the same bytes lie in a folder once. `broughtBack`: they lay in its trash. */
export const putOutcomeSchema = z.enum(['added', 'alreadyThere', 'broughtBack']);
export type PutOutcome = z.output<typeof putOutcomeSchema>;
const wasPut = z.object({ fileId: idSchema, outcome: putOutcomeSchema, name: z.string() });

/** The server itself: somebody asks for a folder that nobody has asked for before. */
export const openFolder = defineCommand('folder.open', {
  scope: 'office',
  args: z.strictObject({ kind: z.enum(folderKinds), ownerId: idSchema }),
  result: z.object({ folderId: idSchema }),
  internal: true,
});
/** The server itself: this person came to the unit of the folder or left it, so whoever looks at it is looked at anew. */
export const notePlaceChanged = defineCommand('folder.placeChanged', {
  scope: 'folder',
  args: z.strictObject({ personId: idSchema }),
  result: z.object({}),
  internal: true,
});

export const putFile = defineCommand('folderFile.put', {
  scope: 'folder',
  args: z.strictObject({
    uploadToken: z.string().max(2000),
    /** Left out: as the file is called. */
    name: line(300).optional(),
    binder: binder.default(''),
  }),
  result: wasPut,
});
export const editFile = defineCommand('folderFile.edit', {
  scope: 'folder',
  args: z.strictObject({
    fileId: idSchema,
    baseVersion: z.number().int(),
    name: line(300).optional(),
    binder: binder.optional(),
  }),
  result: z.object({ version: z.number().int() }),
});
export const trashFile = defineCommand('folderFile.trash', {
  scope: 'folder',
  args: one,
  result: z.object({}),
});
export const restoreFile = defineCommand('folderFile.restore', {
  scope: 'folder',
  args: one,
  result: z.object({}),
});
/** Xóa hẳn: for good, so only what lies in the trash; a file that was stopped as a state secret from where it is. */
export const purgeFile = defineCommand('folderFile.purge', {
  scope: 'folder',
  args: one,
  result: z.object({}),
});
/** Dọn thùng rác: what was thrown away up to then, the oldest first. What came into the trash unseen since stays. */
export const emptyTrash = defineCommand('folderFile.emptyTrash', {
  scope: 'folder',
  args: z.strictObject({ trashedUpTo: z.number().int() }),
  result: z.object({ purged: z.number().int(), left: z.number().int() }),
});
/** Cất vào tủ: a document of a meeting that may be kept goes into one's own folder. */
export const keepDocument = defineCommand('folderFile.keep', {
  scope: 'folder',
  args: z.strictObject({ meetingId: idSchema, documentId: idSchema }),
  result: wasPut,
});
/** Lấy vào cuộc họp: becomes a document of the meeting, at the end of the list. */
export const takeFileIn = defineCommand('folderFile.take', {
  args: z.strictObject({
    folderId: idSchema,
    fileId: idSchema,
    agendaItemId: idSchema.nullable().default(null),
    access: z.enum(documentAccess).default('everyone'),
  }),
  result: z.object({ documentId: idSchema }),
});
/** What became of its pages; `sha256` names the file that was looked at. */
export const filePrepared = defineCommand('folderFile.prepared', {
  scope: 'folder',
  internal: true,
  args: z.strictObject({
    fileId: idSchema,
    sha256: z.string(),
    reading: z.enum(readingStates).exclude(['pending']),
    pages: z.number().int().min(0),
  }),
  result: z.object({}),
});
