// One server process per SQLite file: an exclusive transaction on lock.sqlite, which dies with the process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export class AlreadyRunning extends Error {}

/** Takes the lock of a data folder; throws AlreadyRunning when another process holds it. Returns its release. */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const lock = new Database(join(dataDir, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') {
      throw new AlreadyRunning(
        `another server is using ${dataDir}. One process per SQLite file; for several processes set DATABASE_URL (PostgreSQL).`,
      );
    }
    throw error;
  }
  return () => lock.close();
}
