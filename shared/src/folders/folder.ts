// Folders for papers outside any meeting (tủ tài liệu): one of each account and one of each unit of the office, each a scope of its
// own. Who has a place in one is found out by the server; whoever has sees all of it.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { documentFormats, readingStates } from '../documents/document.js';

export const folderKinds = ['personal', 'unit'] as const;
export type FolderKind = (typeof folderKinds)[number];

/** Files of one folder, the trash included: a limit against a folder that nobody can look through any more. */
export const MOST_FILES = 2_000;

/** Files that one command takes out of the trash for good. */
export const MOST_PURGED = 500;

export const folderFileEntity = defineEntity(
  'folderFile',
  z.object({
    id: idSchema,
    version: z.number().int(),
    name: z.string(),
    /** Thư mục: the one level of order inside a folder; empty for none. */
    binder: z.string(),
    fileName: z.string(),
    sizeBytes: z.number().int(),
    format: z.enum(documentFormats),
    reading: z.enum(readingStates),
    /** 0 until they are known. */
    pages: z.number().int(),
    putAt: z.number().int(),
    /** As that person was called then. */
    putBy: z.string(),
    /** In the trash since; everything else about it stays as it was. */
    trashedAt: z.number().int().nullable(),
  }),
  { scope: 'folder' },
);
export type FolderFile = EntityOf<typeof folderFileEntity>;

const owned = z.object({
  kind: z.enum(folderKinds),
  name: z.string(),
  /** Of all its files, the trash included. */
  limitBytes: z.number().int(),
});
/** The folders of whoever asks: their own, and that of the unit they belong to. null: nobody has opened it yet. */
export const knownFoldersSchema = z.object({
  folders: z.array(owned.extend({ id: idSchema.nullable() })),
});
export type KnownFolders = z.output<typeof knownFoldersSchema>;
/** The same once all of them are open. */
export const myFoldersSchema = z.object({ folders: z.array(owned.extend({ id: idSchema })) });
export type MyFolders = z.output<typeof myFoldersSchema>;
export type MyFolder = MyFolders['folders'][number];

/** What a name in a folder is when the file comes in: its file's, without the ending. */
export const nameOfFile = (fileName: string): string =>
  fileName.replace(/\.[^.]+$/, '').slice(0, 300) || fileName.slice(0, 300);
