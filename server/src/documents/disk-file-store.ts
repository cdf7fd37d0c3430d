// The file store on a disk: DATA_DIR/files/<aa>/<sha256>.pdf (so named whatever its format), beside it <sha256>.read.pdf.
// Kept files appear whole (rename) or not at all; what is still coming in lies in files/incoming.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { newId } from '@hop/shared/core/ids.js';
import {
  FileStore,
  TooManyBytes,
  type ByteRange,
  type FileForm,
  type Part,
  type StoredFile,
} from './file-store.js';
import { UnusedFiles } from './unused-files.js';

/** Always left free: the database beside the files must be able to write on. */
const RESERVE_BYTES = 64 * 1024 * 1024;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

export class DiskFileStore extends FileStore {
  private readonly root: string;
  private readonly incoming: string;
  private readonly unused: UnusedFiles;

  constructor(dataDir: string) {
    super();
    this.root = join(dataDir, 'files');
    this.incoming = join(this.root, 'incoming');
    this.unused = new UnusedFiles(this.root, (sha256, form) => this.pathOf(sha256, form));
  }

  async append(name: string, source: Readable, part: Part): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    // Without truncation: a part goes behind those before it.
    const flags = part.fromBytes === 0 ? 'w' : 'r+';
    const file = await open(this.incomingPath(name), flags);
    let at = part.fromBytes;
    try {
      // A source that is refused in the middle stays open: its sender has yet to hear why.
      const chunks = addAbortSignal(part.signal, source).iterator({ destroyOnReturn: false });
      for await (const chunk of chunks as AsyncIterable<Buffer>) {
        part.heard?.();
        if (at + chunk.length > part.limitBytes) throw new TooManyBytes();
        for (let written = 0; written < chunk.length;) {
          const rest = chunk.length - written;
          const { bytesWritten } = await file.write(chunk, written, rest, at);
          written += bytesWritten;
          at += bytesWritten;
        }
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async arrivedBytes(name: string): Promise<number> {
    return (await sizeAt(this.incomingPath(name))) ?? 0;
  }

  incomingPath(name: string): string {
    if (!/^[\w-]+$/.test(name)) throw new Error('not a name of incoming bytes');
    return join(this.incoming, name);
  }

  async keep(name: string): Promise<StoredFile> {
    const path = this.incomingPath(name);
    const hash = createHash('sha256');
    let sizeBytes = 0;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      sizeBytes += chunk.length;
    }
    const sha256 = hash.digest('hex');
    await this.settle(path, this.pathOf(sha256, 'original'));
    return { sha256, sizeBytes };
  }

  async discard(name: string): Promise<void> {
    await rm(this.incomingPath(name), { force: true, recursive: true });
  }

  async put(source: Readable | Uint8Array): Promise<StoredFile> {
    const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
    const name = newId();
    const { signal } = new AbortController();
    try {
      await this.append(name, stream, { fromBytes: 0, limitBytes: Infinity, signal });
      return await this.keep(name);
    } catch (error) {
      await this.discard(name);
      throw error;
    }
  }

  sizeOf(sha256: string, form: FileForm = 'original'): Promise<number | null> {
    return sizeAt(this.pathOf(sha256, form));
  }

  open(sha256: string, form: FileForm, range?: ByteRange): Readable {
    const bounds = range ? { start: range.first, end: range.last } : {};
    return createReadStream(this.pathOf(sha256, form), bounds);
  }

  pathOf(sha256: string, form: FileForm): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('a file is named by its SHA-256');
    const ending = form === 'reading' ? '.read.pdf' : '.pdf';
    return join(this.root, sha256.slice(0, 2), sha256 + ending);
  }

  async putReading(sha256: string, write: (path: string) => Promise<void>): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    const name = newId();
    const path = this.incomingPath(name);
    try {
      await write(path);
      await this.settle(path, this.pathOf(sha256, 'reading'));
    } finally {
      await this.discard(name);
    }
  }

  async inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const name = newId();
    const folder = this.incomingPath(name);
    await mkdir(folder, { recursive: true });
    try {
      return await work(folder);
    } finally {
      await this.discard(name);
    }
  }

  async hasRoomFor(sizeBytes: number): Promise<boolean> {
    await mkdir(this.incoming, { recursive: true });
    const { bavail, bsize } = await statfs(this.incoming);
    return bavail * bsize - RESERVE_BYTES > sizeBytes;
  }

  async sweep(olderThanMs: number): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => null);
      if (found && Date.now() - found.mtimeMs > olderThanMs)
        await rm(path, { force: true, recursive: true });
    }
  }

  keptBefore(olderThanMs: number): Promise<string[]> {
    return this.unused.keptBefore(olderThanMs);
  }

  markUnused(unused: readonly string[], forMs: number): Promise<string[]> {
    return this.unused.mark(unused, forMs);
  }

  removeUnused(sha256: string, isUsed: () => Promise<boolean>): Promise<number> {
    return this.unused.remove(sha256, isUsed);
  }

  /** On the platter before it has its name: a name with half a file must not survive a power cut. */
  private async settle(from: string, to: string): Promise<void> {
    const file = await open(from, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    // Its time says when it was kept, not when its last part came.
    const now = new Date();
    await utimes(from, now, now);
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
}

async function sizeAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
