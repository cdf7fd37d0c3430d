// The private keys of secret ballots: one file each in DATA_DIR/keys, outside the database and its backups. A reply of `make` or
// `destroy` means that the disk has it. What a key is: seal-paper.ts.
import { link, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@hop/shared/core/ids.js';
import { PaperKey } from './seal-paper.js';

const ENDING = '.pem';
/** A key being made has its name within moments, in milliseconds; after this it never will. */
const HALF_MADE_MS = 60_000;

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

export class PaperKeys {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'keys');
  }

  /** The ballot's key; made when there is none. Two at once get the same one. */
  async make(ballotId: string): Promise<PaperKey> {
    const known = await this.read(ballotId);
    if (known) return known;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const temporary = join(this.folder, `${newId()}.new`);
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(PaperKey.make().toPem());
      await file.sync();
    } finally {
      await file.close();
    }
    try {
      // Whole or not at all, and never over another one.
      await link(temporary, this.pathOf(ballotId));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      await rm(temporary, { force: true });
    }
    await this.sync();
    const made = await this.read(ballotId);
    if (!made) throw new Error('a key that was just written is not there');
    return made;
  }

  /** null when there is none, or when the file holds none. */
  async read(ballotId: string): Promise<PaperKey | null> {
    let pem: string;
    try {
      pem = await readFile(this.pathOf(ballotId), 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
    try {
      return PaperKey.fromPem(pem);
    } catch {
      return null;
    }
  }

  /** Gone from the folder, also after a power cut. Twice does no harm. */
  async destroy(ballotId: string): Promise<void> {
    await rm(this.pathOf(ballotId), { force: true });
    await this.sync();
  }

  /** Every key there is, by its ballot, with its age in milliseconds. Takes away what a crash left half-made. */
  async sweep(): Promise<{ ballotId: string; ageMs: number }[]> {
    const keys: { ballotId: string; ageMs: number }[] = [];
    for (const name of await readdir(this.folder).catch(() => [])) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (!found) continue;
      const ageMs = Date.now() - found.mtimeMs;
      if (name.endsWith(ENDING)) keys.push({ ballotId: name.slice(0, -ENDING.length), ageMs });
      else if (ageMs > HALF_MADE_MS) await rm(path, { force: true });
    }
    return keys;
  }

  private pathOf(ballotId: string): string {
    if (!/^[A-Za-z0-9_-]{1,80}$/.test(ballotId)) throw new Error('a key is named by its ballot');
    return join(this.folder, ballotId + ENDING);
  }

  /** The folder itself: a name made or taken away is durable only then. */
  private async sync(): Promise<void> {
    let folder;
    try {
      folder = await open(this.folder, 'r');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}
