// What the office has on its disk before a council session: the product's own try-out files, in a folder that goes away again.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SEEDS = fileURLToPath(new URL('../../server/dist/seeds/main.js', import.meta.url));
/** Half a minute on a quiet machine, several on a busy one. */
const WRITE_MS = 240_000;

export interface SessionFiles {
  /** Of all documents, in the order of their names. */
  readonly papers: readonly string[];
  readonly people: string;
  readonly programme: string;
  discard(): void;
}

export async function writeSessionFiles(): Promise<SessionFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'hop-e2e-session-'));
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await promisify(execFile)(process.execPath, [SEEDS, 'session', folder], { timeout: WRITE_MS });
    const papers = join(folder, 'tai-lieu');
    return {
      papers: readdirSync(papers)
        .sort()
        .map((name) => join(papers, name)),
      people: join(folder, 'danh-sach-dai-bieu.xlsx'),
      programme: await readFile(join(folder, 'chuong-trinh.txt'), 'utf8'),
      discard,
    };
  } catch (error) {
    discard();
    throw error;
  }
}
