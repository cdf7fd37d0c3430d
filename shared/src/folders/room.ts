// Whether a folder has room for one more file: by number and by bytes, what lies in its trash counted like everything else.
import { MOST_FILES, type FolderFile } from './folder.js';

type Sized = Pick<FolderFile, 'sizeBytes'>;

const MEGABYTE = 1024 * 1024;

export const usedBytes = (files: readonly Sized[]): number =>
  files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

export type NoRoom =
  | { readonly reason: 'full'; readonly details: { most: number } }
  /** In whole megabytes: what is free never more than it is, what is asked for never less. */
  | { readonly reason: 'noRoom'; readonly details: { freeMb: number; wantedMb: number } };

/** null: it may come in. */
export function noRoomFor(
  sizeBytes: number,
  files: readonly Sized[],
  limitBytes: number,
): NoRoom | null {
  if (files.length >= MOST_FILES) return { reason: 'full', details: { most: MOST_FILES } };
  const free = Math.max(0, limitBytes - usedBytes(files));
  if (sizeBytes <= free) return null;
  const details = {
    freeMb: Math.floor(free / MEGABYTE),
    wantedMb: Math.ceil(sizeBytes / MEGABYTE),
  };
  return { reason: 'noRoom', details };
}
