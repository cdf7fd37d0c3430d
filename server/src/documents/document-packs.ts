// Documents that somebody may print as one PDF, in volumes, with a cover and the contents; and single files that carry their reader's
// name. Made once for all who may have the same.
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
import { fitsPack, volumesOf, type PackProgress } from '@hop/shared/documents/pack-limits.js';
import { packWords, readersMark } from '@hop/shared/documents/words.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { CONFIG, type Config } from '../config.js';
import { inBoundedWorker, WorkerStopped } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import type { PackCover, PackEntry } from './pack-contents.js';

const LIMIT_MS = 120_000;
/** Sets that stay on the disk: one for each kind of reader and volume, of a few meetings, and some of a single reader. */
const KEPT = 24;
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
  /** Each of its pages says who took it. */
  readonly marked: boolean;
}
/** Who takes marked pages, and when. */
export interface Taker {
  readonly name: string;
  readonly unit: string;
  readonly at: number;
}
export interface PackSet {
  readonly cover: PackCover;
  readonly entries: readonly Packed[];
  readonly taker: Taker;
}

/** One file to be made: a volume, or a single document without cover and numbers. */
interface Order {
  readonly cover: { readonly of: PackCover; readonly volume: number } | null;
  readonly volumes: readonly (readonly Packed[])[];
  readonly entries: readonly Packed[];
  readonly taker: Taker;
}
interface UnderWay {
  readonly making: Promise<void>;
  done: number;
}

@Injectable()
export class DocumentPacks implements OnModuleInit {
  private readonly folder: string;
  private readonly underWay = new Map<string, UnderWay>();
  /** Why a file that somebody asks about could not be made; told once. */
  private readonly failures = new Map<string, unknown>();

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
  async open(set: PackSet, volume: number): Promise<OpenedPack> {
    return this.opened(orderOf(set, volume));
  }

  /** A single document that carries its reader's name, as a PDF. */
  stamped(entry: Packed, taker: Taker): Promise<OpenedPack> {
    if (!fitsPack(entry)) throw documentRefusals.packTooLarge();
    const entries = [{ ...entry, marked: true }];
    return this.opened({ cover: null, volumes: [entries], entries, taker });
  }

  /** Begins to make the volume where nobody has, and says how far it is. Refused like `open`. */
  async progress(set: PackSet, volume: number): Promise<PackProgress> {
    const order = orderOf(set, volume);
    const key = keyOf(order);
    if (this.failures.has(key)) {
      const failure = this.failures.get(key);
      this.failures.delete(key);
      throw failure;
    }
    const kept = await this.kept(key);
    await kept?.close();
    const pages = pagesOf(order.entries);
    const of = { volumes: order.volumes.length, pages };
    if (kept) return { ...of, made: pages, ready: true };
    const { done, making } = this.begin(key, order);
    making.catch((error: unknown) => this.failures.set(key, error));
    return { ...of, made: done, ready: false };
  }

  private async opened(order: Order): Promise<OpenedPack> {
    const key = keyOf(order);
    const file = (await this.kept(key)) ?? (await this.made(key, order));
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

  private async made(key: string, order: Order): Promise<FileHandle> {
    await this.begin(key, order).making;
    return open(this.pathOf(key), 'r+');
  }

  /** Whoever asks for the same one meanwhile waits for it. */
  private begin(key: string, order: Order): UnderWay {
    const before = this.underWay.get(key);
    if (before) return before;
    const one: UnderWay = {
      done: 0,
      making: this.make(key, order, (done) => (one.done = done))
        .catch((error: unknown) => {
          throw error instanceof WorkerStopped ? documentRefusals.packTooLarge() : error;
        })
        .finally(() => this.underWay.delete(key)),
    };
    this.underWay.set(key, one);
    return one;
  }

  /** Another process may be making the same one: each writes under a name of its own, and whichever ends last has the same pages. */
  private async make(key: string, order: Order, told: (done: number) => void): Promise<void> {
    const { entries, volumes, taker } = order;
    const sizeBytes = entries.reduce((sum, entry) => sum + entry.sizeBytes, 0);
    if (!(await this.files.hasRoomFor(sizeBytes))) throw documentRefusals.diskFull();
    const own = join(this.folder, newId());
    const cover = `${own}.contents`;
    const target = `${own}.part`;
    const mark = readersMark(taker.name, taker.unit, taker.at);
    try {
      if (order.cover) {
        const { packContents } = await import('./pack-contents.js');
        const { of, volume } = order.cover;
        await writeFile(cover, await packContents(of, { volume, volumes }));
      }
      const sources = await Promise.all(
        entries.map(async ({ sha256, title, marked }) => ({
          path: await this.printedForm(sha256),
          head: order.cover ? title : null,
          mark: marked ? mark : null,
        })),
      );
      const first = 1 + pagesOf(volumes.slice(0, (order.cover?.volume ?? 1) - 1).flat());
      const total = pagesOf(volumes.flat());
      const feet =
        order.cover &&
        Array.from({ length: pagesOf(entries) }, (_, nth) => packWords.page(first + nth, total));
      const task = { cover: order.cover ? cover : null, sources, feet, target };
      await inBoundedWorker({ kind: 'pack', ...task }, LIMIT_MS, { told });
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

const pagesOf = (entries: readonly Packed[]): number =>
  entries.reduce((sum, entry) => sum + entry.pages, 0);

function orderOf({ cover, entries, taker }: PackSet, volume: number): Order {
  if (entries.length === 0) throw documentRefusals.packEmpty();
  if (!entries.every(fitsPack)) throw documentRefusals.packTooLarge();
  const volumes = volumesOf(entries);
  const chosen = volumes[volume - 1];
  if (!chosen) throw documentRefusals.packEmpty();
  return { cover: { of: cover, volume }, volumes, entries: chosen, taker };
}

/** Marked pages are their taker's, and made anew each hour; the others are the same for everybody. */
function keyOf({ cover, volumes, entries, taker }: Order): string {
  const isMarked = entries.some(({ marked }) => marked);
  const whose = isMarked ? [taker.name, taker.unit, Math.floor(taker.at / IN_USE_MS)] : null;
  return createHash('sha256')
    .update(JSON.stringify([cover, volumes, entries, whose]))
    .digest('hex');
}
