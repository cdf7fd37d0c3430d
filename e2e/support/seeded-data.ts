// Before all specs: the demo's data folder, seeded once, of which every server gets a copy. Drawing its papers and migrating took more
// than half of each start. Not for the first start of an installation, which is a story of its own (first-run.spec.ts).
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SEEDS = fileURLToPath(new URL('../../server/dist/seeds/main.js', import.meta.url));
/** Names the folder to the workers. */
const SEEDED = 'E2E_SEEDED_DATA';

/** The demo's meeting is on the day of its seeding: what was seeded yesterday is of no use. */
const today = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format();
const seededToday = (): string => join(process.env[SEEDED] ?? '', today());

/** Answers with what removes it after the last spec. */
export default async function seedOnce(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'hop-e2e-seeded-'));
  process.env[SEEDED] = folder;
  const env = { ...process.env, DATA_DIR: seededToday(), DATABASE_URL: '' };
  await promisify(execFile)(process.execPath, [SEEDS], { env });
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Into an empty folder; one that stays empty is seeded by the server itself at its start. */
export function copySeeded(dataDir: string): void {
  if (existsSync(seededToday())) cpSync(seededToday(), dataDir, { recursive: true });
}
