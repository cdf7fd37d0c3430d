// What the commands of a folder share: its files, and how one comes in, by upload or out of a meeting.
import { newId } from '@hop/shared/core/ids.js';
import { folderIdOf } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { PutOutcome } from '@hop/shared/folders/folders-commands.js';
import { keepFit } from '../documents/acts.js';
import type { Work } from '../kernel/work.js';
import { FolderFileRow } from './folder.entity.js';
import { FolderLimits } from './folder-limits.js';

/** Outbox work: make the pages of an Office file or an image that lies in a folder. */
export const FOLDER_CONVERSION = 'folder.conversion';

export function folderOf({ scopeId }: Work): string {
  const folderId = folderIdOf(scopeId);
  if (folderId === null) throw new Error(`${scopeId} is not a folder`);
  return folderId;
}

/** A file of this folder; one of another is refused exactly like one that does not exist. */
export async function neededFile(work: Work, fileId: string): Promise<FolderFileRow> {
  const file = await work.staging.one(FolderFileRow, fileId);
  if (!file || file.folderId !== folderOf(work)) throw refusals.notFound();
  return file;
}

function limitsOf({ provided }: Work): FolderLimits {
  if (!(provided instanceof FolderLimits)) throw new Error('no limits came with the command');
  return provided;
}

type Kept = Pick<
  FolderFileRow,
  'name' | 'binder' | 'fileName' | 'sizeBytes' | 'format' | 'pages' | 'sha256'
>;

/** The same bytes lie in a folder once: those that are there are pointed out, those in the trash come back as they were. */
export async function putIn(
  work: Work,
  kept: Kept,
): Promise<{ fileId: string; outcome: PutOutcome; name: string }> {
  const folderId = folderOf(work);
  const files = await work.staging.where(FolderFileRow, 'folderId', folderId);
  const same = files.find(({ sha256 }) => sha256 === kept.sha256);
  if (same?.reading === 'secret') throw documentRefusals.stateSecret();
  if (same) {
    const outcome = same.trashedAt === null ? 'alreadyThere' : 'broughtBack';
    if (outcome === 'broughtBack') work.update(FolderFileRow, same, { trashedAt: null });
    return { fileId: same.id, outcome, name: same.name };
  }
  await limitsOf(work).requireRoom(work.staging, folderId, kept.sizeBytes);
  const { name, binder, fileName, sizeBytes, format, pages, sha256 } = kept;
  const file = work.staging.insert(FolderFileRow, {
    ...{ id: newId(), folderId, name, binder, fileName, sizeBytes, format, pages, sha256 },
    reading: format === 'pdf' ? 'ready' : 'pending',
    ...{ putAt: work.now, putBy: work.actor.name, trashedAt: null },
  });
  prepare(work, file);
  return { fileId: file.id, outcome: 'added', name };
}

function prepare(work: Work, { id, sha256, format, pages }: FolderFileRow): void {
  if (format === 'pdf') keepFit(work, { sha256, pages });
  else work.staging.job(FOLDER_CONVERSION, { fileId: id, sha256, format }, work.now);
}
