// What of a pack's files is not on this device yet, in files and in bytes. Not for fetching it: pack-download.ts.
import type { OpenVault } from '../../lib/vault/open-vault';
import { PIECE_BYTES } from '../../lib/vault/sealed-files';
import type { KeptFile } from './pack-content';

export const sizeOf = (files: readonly KeptFile[]): number =>
  files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

interface Missing {
  /** Of which the file or its text is not all here. */
  readonly missing: readonly KeptFile[];
  /** Of which the file itself is not. */
  readonly unfetched: readonly KeptFile[];
  /** Of what the files are said to be long; a reading copy may be longer or shorter than the file handed in. */
  readonly doneBytes: number;
}

export async function whatIsMissing(
  vault: OpenVault,
  files: readonly KeptFile[],
): Promise<Missing> {
  // At the same time: one after another the questions to the store would take seconds for a session's papers.
  const shares = await Promise.all(files.map(({ url }) => shareHere(vault, url)));
  const textsHere = await Promise.all(
    files.map(async ({ textUrl }) => textUrl === null || (await shareHere(vault, textUrl)) === 1),
  );
  return {
    missing: files.filter((_, index) => shares[index] !== 1 || !textsHere[index]),
    unfetched: files.filter((_, index) => shares[index] !== 1),
    doneBytes: Math.round(
      files.reduce((sum, { sizeBytes }, index) => sum + sizeBytes * (shares[index] ?? 0), 0),
    ),
  };
}

/** How much of a file is here, from 0 to 1; what does not open counts as nothing. */
async function shareHere(vault: OpenVault, path: string): Promise<number> {
  try {
    const file = await vault.found(path);
    if (file === null) return 0;
    const missing = await vault.missing(file);
    const lengthOf = (index: number) => Math.min(PIECE_BYTES, file.length - index * PIECE_BYTES);
    const missingBytes = missing.reduce((sum, index) => sum + lengthOf(index), 0);
    return missing.length === 0 ? 1 : 1 - missingBytes / file.length;
  } catch {
    return 0;
  }
}
