// Where a reader was in each document, and which one was open: kept in this browser, per person, so that a reload, a
// cut or another turn of the tablet leads back to the very line. Zoom 1 is the full width.
import { z } from 'zod';
import { turns } from '../../lib/page-turn';

const placeSchema = z.object({
  page: z.number().int().min(1),
  down: z.number(),
  zoom: z.number().min(0.25).max(4),
  turn: z.literal(turns).default(0),
});
export type ReadingPlace = z.output<typeof placeSchema>;

/** Above the first page: a column cannot scroll further up than its start. */
export const atTheStart: ReadingPlace = { page: 1, down: -1, zoom: 1, turn: 0 };

const placeKey = (reader: string, documentId: string) => `reading.${reader}.${documentId}`;
const openKey = (reader: string, meetingId: string) => `reading-open.${reader}.${meetingId}`;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be closed (private window) or full: the place then holds until the page is closed.
  }
}

export function storedPlace(reader: string, documentId: string): ReadingPlace {
  try {
    return placeSchema.parse(JSON.parse(read(placeKey(reader, documentId)) ?? ''));
  } catch {
    return atTheStart;
  }
}
export const storePlace = (reader: string, documentId: string, place: ReadingPlace): void =>
  write(placeKey(reader, documentId), JSON.stringify(place));

export const storedOpen = (reader: string, meetingId: string): string | null =>
  read(openKey(reader, meetingId));
export const storeOpen = (reader: string, meetingId: string, documentId: string): void =>
  write(openKey(reader, meetingId), documentId);

const filesSchema = z.object({
  /** The file that was open last, and the page of it that was in view. */
  placed: z.number().int(),
  page: z.number().int().min(1),
  /** The newest file of which the reader knows that it took the place of another. */
  known: z.number().int(),
});
export type FilesRead = z.output<typeof filesSchema>;
const filesKey = (reader: string, documentId: string) => `reading-files.${reader}.${documentId}`;

/** null: this reader never had the document open here. */
export function storedFiles(reader: string, documentId: string): FilesRead | null {
  try {
    return filesSchema.parse(JSON.parse(read(filesKey(reader, documentId)) ?? ''));
  } catch {
    return null;
  }
}
export const storeFiles = (reader: string, documentId: string, files: FilesRead): void =>
  write(filesKey(reader, documentId), JSON.stringify(files));

/** Where the next reader of this browser finds the document open: at the top of this page, as large as it was. */
export function leaveOpen(
  reader: string,
  meetingId: string,
  { documentId, page }: { documentId: string; page: number },
): void {
  const kept = storedPlace(reader, documentId);
  const spot = page === 1 ? { page, down: atTheStart.down } : { page, down: 0 };
  storePlace(reader, documentId, { ...kept, ...spot });
  storeOpen(reader, meetingId, documentId);
}
