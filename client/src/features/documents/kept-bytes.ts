// The bytes of a file from what this device keeps of the meeting: no network is asked. Null when it is locked, without waiting for
// anything, or when the file is not there or not whole; then file-bytes.ts asks the server.
import type { OpenVault } from '../../lib/vault/open-vault';
import { vault } from '../../lib/vault/vault';
import type { FileBytes } from './file-bytes';

export const keptBytes = (url: string, firstBytes: number): Promise<FileBytes | null> | null =>
  vault.open === null ? null : fromVault(vault.open, url, firstBytes);

async function fromVault(
  open: OpenVault,
  url: string,
  firstBytes: number,
): Promise<FileBytes | null> {
  try {
    const file = await open.whole(url);
    if (file === null) return null;
    return {
      totalBytes: file.length,
      first: await open.read(file, 0, firstBytes),
      read: (begin, end) => open.read(file, begin, end),
      stop: () => undefined,
    };
  } catch {
    // Damaged on the disk: the server has it still.
    return null;
  }
}
