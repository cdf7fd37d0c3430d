// Pictures of pages, made when first asked for and kept in DATA_DIR/pictures under the file's hash. They can always be made
// again, so the oldest go when there are too many. Not for reading a document: that is the file itself.
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { newId } from '@hop/shared/core/ids.js';
import { CONFIG, type Config } from '../config.js';
import { inBoundedWorker } from './bounded-worker.js';
import { FileStore } from './file-store.js';
import { memoryFor } from './inspect-pdf.js';

const LIMIT_MS = 20_000;
/** Width of a picture in pixels. Small: a list shows it at a quarter of that, a sharp screen at a half. Large: to be read beside another. */
const WIDTHS = { small: 240, large: 1000 } as const;
export type PictureSize = keyof typeof WIDTHS;
/** Files whose pictures are kept, the last looked at; a page takes about 30 KB, a large one some hundreds. */
const MAX_FILES = 500;
/** Drawn or waited for at a time, by everybody: one after the other they take some tens of seconds, and nobody waits for longer. */
const MAX_UNDER_WAY = 200;
const NAME = /^[0-9a-f]{64}$/;

@Injectable()
export class PagePictures implements OnModuleInit {
  private readonly root: string;
  private readonly underWay = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly files: FileStore,
    @Inject(CONFIG) { dataDir }: Config,
  ) {
    this.root = join(dataDir, 'pictures');
  }

  async onModuleInit(): Promise<void> {
    await this.sweep();
  }

  /** A PNG. Rejects with WorkerStopped when the page cannot be drawn; refused at once when too many are under way. */
  async of(sha256: string, page: number, size: PictureSize = 'small'): Promise<Buffer> {
    if (!NAME.test(sha256)) throw new Error('a file is named by its SHA-256');
    const path = join(this.root, sha256, `${page}${size === 'small' ? '' : `.${size}`}.png`);
    const kept = await readFile(path).catch(() => null);
    if (kept) return kept;
    const begun = this.underWay.get(path);
    if (begun) return begun;
    if (this.underWay.size >= MAX_UNDER_WAY) throw documentRefusals.busy();
    const making = this.make(sha256, page, path, WIDTHS[size]).finally(() =>
      this.underWay.delete(path),
    );
    this.underWay.set(path, making);
    return making;
  }

  private async make(sha256: string, page: number, path: string, width: number): Promise<Buffer> {
    const form = (await this.files.has(sha256, 'reading')) ? 'reading' : 'original';
    const source = this.files.pathOf(sha256, form);
    const memoryBytes = memoryFor((await this.files.sizeOf(sha256, form)) ?? 0);
    const task = { kind: 'picture', source, memoryBytes, page, width } as const;
    const picture = Buffer.from(
      await inBoundedWorker<Uint8Array>(task, LIMIT_MS, { urgency: 'thumbnail' }),
    );
    const folder = join(this.root, sha256);
    const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
    const unfinished = join(folder, `${newId()}.part`);
    await writeFile(unfinished, picture);
    await rename(unfinished, path);
    await utimes(folder, new Date(), new Date());
    if (isNew) await this.sweep();
    return picture;
  }

  /** At the start, and whenever another file has pictures. */
  private async sweep(): Promise<void> {
    await mkdir(this.root, { recursive: true });
    const names = (await readdir(this.root)).filter((name) => NAME.test(name));
    if (names.length <= MAX_FILES) return;
    const dated = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(join(this.root, name))).mtimeMs })),
    );
    const old = dated.toSorted((a, b) => b.at - a.at).slice(MAX_FILES);
    for (const { name } of old) await rm(join(this.root, name), { recursive: true, force: true });
  }
}
