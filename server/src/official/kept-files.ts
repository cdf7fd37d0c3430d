// Keeps the files written last: a hall that asks for the same record at once costs one rendering. Not a store; rights come first.
import { createHash } from 'node:crypto';

/** A long list is about 200 kB, so all of them stay below a few megabytes. */
const MOST_FILES = 16;

export class KeptFiles {
  private readonly files = new Map<string, Promise<Buffer>>();

  /** What was written of equal `content` under the same `kind` (the form of file, say), or else what `write` makes now. */
  of(kind: string, content: unknown, write: () => Promise<Buffer>): Promise<Buffer> {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    const key = `${kind} ${hash}`;
    const file = this.files.get(key) ?? write();
    // The newest stands last, so the first is the one that nobody has asked for longest.
    this.files.delete(key);
    this.files.set(key, file);
    file.catch(() => this.files.delete(key));
    for (const oldest of this.files.keys()) {
      if (this.files.size <= MOST_FILES) break;
      this.files.delete(oldest);
    }
    return file;
  }
}
