// The bytes of a file from what this device keeps of the meeting: no network is asked. Null when it is not there, not whole,
// or locked; then file-bytes.ts asks the server.
import { vault } from '../../lib/vault/vault';
import type { FileBytes } from './file-bytes';

export async function keptBytes(url: string, firstBytes: number): Promise<FileBytes | null> {
  const { open } = vault;
  if (open === null) return null;
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
