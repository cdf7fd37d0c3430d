// One process per data folder: a second one is told so, and a dead one holds nothing.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { AlreadyRunning, lockDataDir } from './file-lock.js';

const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
/** What lockDataDir does, in a process of its own. */
const script = (dataDir: string, then: string): string[] => [
  '-e',
  `const Database = require(${JSON.stringify(sqlite)});
   const lock = new Database(${JSON.stringify(join(dataDir, 'lock.sqlite'))}, { timeout: 0 });
   try { lock.exec('BEGIN EXCLUSIVE'); } catch (error) { console.log(error.code); process.exit(0); }
   console.log('taken');
   ${then}`,
];
const holding = (dataDir: string): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script(dataDir, 'setInterval(() => undefined, 1000);'), {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout?.once('data', (said: Buffer) =>
      said.toString().trim() === 'taken' ? resolve(child) : reject(new Error(said.toString())),
    );
  });
const trying = async (dataDir: string): Promise<string> =>
  (await promisify(execFile)(process.execPath, script(dataDir, ''))).stdout.trim();

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hop-lock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('[S26] a second process on the same folder is refused in words that say what to do', async () => {
  const child = await holding(dataDir);
  expect(() => lockDataDir(dataDir)).toThrow(AlreadyRunning);
  expect(() => lockDataDir(dataDir)).toThrow(/another server is using .*DATABASE_URL/);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  lockDataDir(dataDir)();
});

it('[S26] keeps other processes out until it is released', async () => {
  const release = lockDataDir(join(dataDir, 'new', 'folder'));
  expect(await trying(join(dataDir, 'new', 'folder'))).toBe('SQLITE_BUSY');
  release();
  expect(await trying(join(dataDir, 'new', 'folder'))).toBe('taken');
});
