// The file store on a disk: DATA_DIR/files/<aa>/<sha256>.pdf, beside it <sha256>.read.pdf. Files appear whole (rename) or not at all.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '@hop/shared/core/ids.js';
import {
  FileStore,
  TooManyBytes,
  type ByteRange,
  type FileForm,
  type Incoming,
  type StoredFile,
} from './file-store.js';

export class DiskFileStore extends FileStore {
  private readonly root: string;
  private readonly incoming: string;

  constructor(dataDir: string) {
    super();
    this.root = join(dataDir, 'files');
    this.incoming = join(this.root, 'incoming');
  }

  async receive(source: Readable, limitBytes: number, signal: AbortSignal): Promise<Incoming> {
    await mkdir(this.incoming, { recursive: true });
    const path = join(this.incoming, newId());
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measure = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        if (sizeBytes > limitBytes) done(new TooManyBytes());
        else done(null, chunk);
      },
    });
    try {
      await pipeline(source, measure, createWriteStream(path, { flags: 'wx' }), { signal });
      return { path, sha256: hash.digest('hex'), sizeBytes };
    } catch (error) {
      await this.discard({ path });
      throw error;
    }
  }

  async keep({ path, sha256 }: Incoming): Promise<void> {
    await this.settle(path, this.pathOf(sha256, 'original'));
  }

  async discard({ path }: Pick<Incoming, 'path'>): Promise<void> {
    await rm(path, { force: true });
  }

  async put(source: Readable | Uint8Array): Promise<StoredFile> {
    const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
    const incoming = await this.receive(stream, Infinity, new AbortController().signal);
    await this.keep(incoming);
    return { sha256: incoming.sha256, sizeBytes: incoming.sizeBytes };
  }

  async sizeOf(sha256: string, form: FileForm = 'original'): Promise<number | null> {
    try {
      return (await stat(this.pathOf(sha256, form))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
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
    const path = join(this.incoming, newId());
    try {
      await write(path);
      await this.settle(path, this.pathOf(sha256, 'reading'));
    } finally {
      await this.discard({ path });
    }
  }

  async sweep(olderThanMs: number): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const found = await stat(path).catch(() => null);
      if (found && Date.now() - found.mtimeMs > olderThanMs) await this.discard({ path });
    }
  }

  /** On the platter before it has its name: a name with half a file must not survive a power cut. */
  private async settle(from: string, to: string): Promise<void> {
    const file = await open(from, 'r+');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
}
