// The bytes of a file from what this device keeps of the meeting: no network is asked. Null when it is locked, without waiting for
// anything, or when the file is not there or not whole; then file-bytes.ts asks the server.
import { askRange } from '../../lib/byte-ranges';
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
  const stop = new AbortController();
  try {
    const file = await open.whole(url);
    if (file === null) return null;
    return {
      totalBytes: file.length,
      first: await open.read(file, 0, firstBytes),
      // Damaged in the middle, or wiped while it is read: the server has it still.
      read: (begin, end) =>
        open.read(file, begin, end).catch(() => fromServer(url, begin, end, stop.signal)),
      stop: () => stop.abort(),
    };
  } catch {
    // Damaged on the disk: the server has it still.
    return null;
  }
}

async function fromServer(url: string, begin: number, end: number, signal: AbortSignal) {
  const { bytes, partial } = await askRange(url, begin, end, signal);
  return partial ? bytes : bytes.subarray(begin, end);
}
