// Files of the store on a disk that no row names any more: marked by an empty file in files/unused, whose time says since when, and
// taken away much later. Safe beside uploads of the same bytes and beside another process that sweeps.
import { link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@hop/shared/core/ids.js';
import type { FileForm } from './file-store.js';

const HASH = /^[0-9a-f]{64}$/;
const FOLDER = /^[0-9a-f]{2}$/;
const forms = ['original', 'reading'] as const;

/** `<sha256>.<form>.<removal>`: what one removal has put out of reach; only that removal takes it away. */
const ASIDE = /^([0-9a-f]{64})\.(original|reading)(?:\.[\w-]+)?$/;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';
/** Whether there was something to do it to. */
const isDone = (act: Promise<void>): Promise<boolean> =>
  act.then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
const ageOf = async (path: string): Promise<number> =>
  Date.now() - ((await stat(path).catch(() => null))?.mtimeMs ?? Date.now());

export class UnusedFiles {
  private readonly folder: string;

  constructor(
    private readonly root: string,
    private readonly pathOf: (sha256: string, form: FileForm) => string,
  ) {
    this.folder = join(root, 'unused');
  }

  async keptBefore(olderThanMs: number): Promise<string[]> {
    await this.bringBackLeftBehind();
    const found: string[] = [];
    const folders = (await readdir(this.root)).filter((name) => FOLDER.test(name));
    for (const folder of folders)
      for (const name of await readdir(join(this.root, folder))) {
        const sha256 = name.replace(/\.pdf$/, '');
        if (!HASH.test(sha256)) continue;
        if ((await ageOf(join(this.root, folder, name))) >= olderThanMs) found.push(sha256);
      }
    return found;
  }

  async mark(unused: readonly string[], forMs: number): Promise<string[]> {
    const wanted = new Set(unused);
    const marked = (await readdir(this.folder)).filter((name) => HASH.test(name));
    for (const name of marked)
      if (!wanted.has(name)) await rm(join(this.folder, name), { force: true });
    const ripe: string[] = [];
    for (const sha256 of wanted) {
      const mark = join(this.folder, sha256);
      const markedFor = marked.includes(sha256) ? await ageOf(mark) : null;
      // Kept again since: its time begins anew.
      const isOlder = (await ageOf(this.pathOf(sha256, 'original'))) >= (markedFor ?? 0);
      if (markedFor === null || !isOlder) await writeFile(mark, '');
      else if (markedFor >= forMs) ripe.push(sha256);
    }
    return ripe;
  }

  /**
   * Whoever takes the mark away does it, and nobody beside. First out of reach by its name, then looked at once more, and only then
   * gone: an upload of the same bytes puts a file of its own there.
   */
  async remove(sha256: string, isUsed: () => Promise<boolean>): Promise<number> {
    const mark = join(this.folder, sha256);
    const markedFor = await ageOf(mark);
    if (!(await isDone(rm(mark)))) return 0;
    const removal = newId();
    const asideOf = (form: FileForm): string => join(this.folder, `${sha256}.${form}.${removal}`);
    let sizeBytes = 0;
    for (const form of forms)
      if (await isDone(rename(this.pathOf(sha256, form), asideOf(form))))
        sizeBytes += (await stat(asideOf(form)).catch(() => null))?.size ?? 0;
    const wasKeptAgain = (await ageOf(asideOf('original'))) < markedFor;
    let stays = true;
    try {
      stays = wasKeptAgain || (await isUsed());
    } finally {
      // Also when nobody could be asked.
      for (const form of forms)
        if (stays) await this.bringBack(sha256, form, asideOf(form));
        else await rm(asideOf(form), { force: true });
    }
    return stays ? 0 : sizeBytes;
  }

  /** What a process that died in the middle left out of reach. One that is at work finds it in its place and leaves it for another time. */
  private async bringBackLeftBehind(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const [, sha256, form] = ASIDE.exec(name) ?? [];
      if (sha256 !== undefined)
        await this.bringBack(
          sha256,
          form === 'reading' ? form : 'original',
          join(this.folder, name),
        );
    }
  }

  /** A newer one that has come meanwhile has the same bytes and stays. */
  private async bringBack(sha256: string, form: FileForm, aside: string): Promise<void> {
    await link(aside, this.pathOf(sha256, form)).catch((error: unknown) => {
      if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
    await rm(aside, { force: true });
  }
}
