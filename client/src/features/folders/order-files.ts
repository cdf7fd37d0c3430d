// How the files of a folder are listed: those that fit the search and the binder, newest first; and the binders that there are.
import type { FolderFile } from '@hop/shared/folders/folder.js';
import { matches } from '../../lib/search';

const collator = new Intl.Collator('vi', { numeric: true });

export const isKept = ({ trashedAt }: FolderFile): boolean => trashedAt === null;

export const bindersOf = (files: readonly FolderFile[]): readonly string[] =>
  [...new Set(files.filter(isKept).map(({ binder }) => binder))]
    .filter((binder) => binder !== '')
    .toSorted((one, other) => collator.compare(one, other));

/** `binder`: null for all. A search looks through the names, those of the binders and of the files themselves. */
export const listed = (
  files: readonly FolderFile[],
  search: string,
  binder: string | null,
): readonly FolderFile[] =>
  files
    .filter(
      (file) =>
        isKept(file) &&
        (binder === null || file.binder === binder) &&
        matches(`${file.name} ${file.binder} ${file.fileName}`, search),
    )
    .toSorted((one, other) => other.putAt - one.putAt || collator.compare(one.name, other.name));

export const inTrash = (files: readonly FolderFile[]): readonly FolderFile[] =>
  files
    .filter((file) => !isKept(file))
    .toSorted((one, other) => (other.trashedAt ?? 0) - (one.trashedAt ?? 0));
