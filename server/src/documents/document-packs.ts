// All documents that somebody may print as one PDF, with a page of contents: made once for all who may print the same ones.
import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { fitsOnePack } from '@hop/shared/documents/pack-limits.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { CONFIG, type Config } from '../config.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import type { PackEntry } from './pack-contents.js';

const LIMIT_MS = 60_000;
/** Sets that stay on the disk: one for each kind of reader, of a few meetings. */
const KEPT = 8;

export interface Packed extends PackEntry {
  readonly sha256: string;
  readonly sizeBytes: number;
}

@Injectable()
export class DocumentPacks implements OnModuleInit {
  private readonly folder: string;
  private readonly underWay = new Map<string, Promise<string>>();

  constructor(
    private readonly files: FileStore,
    @Inject(CONFIG) config: Config,
  ) {
    this.folder = join(config.dataDir, 'packs');
  }

  /** What an earlier process left is made anew when somebody asks for it. */
  async onModuleInit(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Where the file lies. Refused when there is nothing to print, or too much for one file. */
  async pathOf(title: string, entries: readonly Packed[]): Promise<string> {
    if (entries.length === 0) throw documentRefusals.packEmpty();
    if (!fitsOnePack(entries)) throw documentRefusals.packTooLarge();
    const key = createHash('sha256')
      .update(JSON.stringify([title, entries]))
      .digest('hex');
    const making = this.underWay.get(key) ?? this.made(key, title, entries);
    this.underWay.set(key, making);
    try {
      return await making;
    } catch (error) {
      if (error instanceof WorkerStopped) throw documentRefusals.packTooLarge();
      throw error;
    } finally {
      this.underWay.delete(key);
    }
  }

  private async made(key: string, title: string, entries: readonly Packed[]): Promise<string> {
    const path = join(this.folder, `${key}.pdf`);
    if (await stat(path).catch(() => null)) return path;
    await mkdir(this.folder, { recursive: true });
    const cover = `${path}.contents`;
    const target = `${path}.part`;
    try {
      const { packContents } = await import('./pack-contents.js');
      await writeFile(cover, await packContents(title, entries));
      const sources = await Promise.all(entries.map(({ sha256 }) => this.printedForm(sha256)));
      await inBoundedWorker({ kind: 'pack', cover, sources, target }, LIMIT_MS);
      await rename(target, path);
    } finally {
      await rm(cover, { force: true });
      await rm(target, { force: true });
    }
    await this.sweep(path);
    return path;
  }

  /** The reading copy where there is one: it is surely a PDF that can be taken apart. */
  private async printedForm(sha256: string): Promise<string> {
    const hasCopy = await this.files.has(sha256, 'reading');
    return this.files.pathOf(sha256, hasCopy ? 'reading' : 'original');
  }

  private async sweep(newest: string): Promise<void> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith('.pdf'));
    const found = await Promise.all(
      names.map(async (name) => {
        const path = join(this.folder, name);
        return { path, at: (await stat(path)).mtimeMs };
      }),
    );
    const old = found.filter(({ path }) => path !== newest).sort((a, b) => b.at - a.at);
    for (const { path } of old.slice(KEPT - 1)) await rm(path, { force: true });
  }
}
