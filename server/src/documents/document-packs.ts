// All documents that somebody may print as one PDF, with a page of contents: made once for all who may print the same ones.
import { createHash } from 'node:crypto';
import {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '@hop/shared/core/ids.js';
import { fitsOnePack } from '@hop/shared/documents/pack-limits.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { CONFIG, type Config } from '../config.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import type { PackEntry } from './pack-contents.js';

const LIMIT_MS = 60_000;
/** Sets that stay on the disk: one for each kind of reader, of a few meetings. */
const KEPT = 8;
/** And no more than these bytes together: a set may be as large as all its documents. */
const KEPT_BYTES = 2 * 1024 ** 3;
/** What was asked for within this time is left alone: it may be on its way, here or in another process. */
const IN_USE_MS = 3600_000;

const gone = { mtimeMs: Infinity, size: 0 };

/** A whole set, held open: it can be read to its end whatever becomes of its name. */
export interface OpenedPack {
  readonly etag: string;
  readonly sizeBytes: number;
  readonly bytes: Readable;
}

export interface Packed extends PackEntry {
  readonly sha256: string;
  readonly sizeBytes: number;
}

@Injectable()
export class DocumentPacks implements OnModuleInit {
  private readonly folder: string;
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly files: FileStore,
    @Inject(CONFIG) config: Config,
  ) {
    this.folder = join(config.dataDir, 'packs');
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await this.sweep();
  }

  /** Refused when there is nothing to print, or too much for one file or the disk. */
  async open(title: string, entries: readonly Packed[]): Promise<OpenedPack> {
    if (entries.length === 0) throw documentRefusals.packEmpty();
    if (!fitsOnePack(entries)) throw documentRefusals.packTooLarge();
    const key = createHash('sha256')
      .update(JSON.stringify([title, entries]))
      .digest('hex');
    const file = (await this.kept(key)) ?? (await this.made(key, title, entries));
    try {
      const now = new Date();
      await file.utimes(now, now);
      const { size } = await file.stat();
      return { etag: `"${key}"`, sizeBytes: size, bytes: file.createReadStream() };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  private kept(key: string): Promise<FileHandle | null> {
    return open(this.pathOf(key), 'r+').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  private pathOf(key: string): string {
    return join(this.folder, `${key}.pdf`);
  }

  /** Whoever asks for the same one meanwhile waits for it. */
  private async made(key: string, title: string, entries: readonly Packed[]): Promise<FileHandle> {
    const making = this.underWay.get(key) ?? this.make(key, title, entries);
    this.underWay.set(key, making);
    try {
      await making;
      return await open(this.pathOf(key), 'r+');
    } catch (error) {
      if (error instanceof WorkerStopped) throw documentRefusals.packTooLarge();
      throw error;
    } finally {
      this.underWay.delete(key);
    }
  }

  /** Another process may be making the same one: each writes under a name of its own, and whichever ends last has the same pages. */
  private async make(key: string, title: string, entries: readonly Packed[]): Promise<void> {
    const sizeBytes = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
    if (!(await this.files.hasRoomFor(sizeBytes))) throw documentRefusals.diskFull();
    const own = join(this.folder, newId());
    const cover = `${own}.contents`;
    const target = `${own}.part`;
    try {
      const { packContents } = await import('./pack-contents.js');
      await writeFile(cover, await packContents(title, entries));
      const sources = await Promise.all(entries.map(({ sha256 }) => this.printedForm(sha256)));
      await inBoundedWorker({ kind: 'pack', cover, sources, target }, LIMIT_MS);
      await rename(target, this.pathOf(key));
    } finally {
      await rm(cover, { force: true });
      await rm(target, { force: true });
    }
    await this.sweep();
  }

  /** The reading copy where there is one: it is surely a PDF that can be taken apart. */
  private async printedForm(sha256: string): Promise<string> {
    const hasCopy = await this.files.has(sha256, 'reading');
    return this.files.pathOf(sha256, hasCopy ? 'reading' : 'original');
  }

  /** All but the newest, and what a dead process left half made; nothing of the last hour. */
  private async sweep(): Promise<void> {
    const found = await Promise.all(
      (await readdir(this.folder)).map(async (name) => {
        const path = join(this.folder, name);
        // Another process may sweep at the same time.
        const { mtimeMs: at, size } = (await stat(path).catch(() => null)) ?? gone;
        return { path, at, size, whole: name.endsWith('.pdf') };
      }),
    );
    let bytes = 0;
    const newest = found
      .filter(({ whole }) => whole)
      .sort((a, b) => b.at - a.at)
      .slice(0, KEPT)
      .filter(({ size }) => (bytes += size) <= KEPT_BYTES);
    const before = Date.now() - IN_USE_MS;
    for (const one of found)
      if (one.at < before && !newest.includes(one)) await rm(one.path, { force: true });
  }
}
