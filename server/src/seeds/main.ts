// `npm run seed`: puts the demo meeting into an empty database and stops; a database with anything in it is left alone.
// `npm run seed -- session <folder>`: writes the files of a council session to try the preparing out with; needs no database.
import 'reflect-metadata';
import { capabilities } from '../app.module.js';
import { ConfigError, readConfig } from '../config.js';
import { openForWriting } from '../database/data-source.js';
import { AlreadyRunning, lockDataDir } from '../database/file-lock.js';
import { DiskFileStore } from '../documents/disk-file-store.js';
import { WriteGate } from '../kernel/write-gate.js';
import { writeSession } from './council/write-session.js';
import { seedDemo } from './demo/seed-demo.js';

const [what, folder] = process.argv.slice(2);

async function writeFiles(into: string): Promise<void> {
  const { papers } = await writeSession(into);
  console.log(`${papers.length} papers, the list of people and the programme are in ${into}`);
}

async function fillDatabase(): Promise<void> {
  const config = readConfig(process.env);
  const unlock = config.databaseUrl === null ? lockDataDir(config.dataDir) : (): void => undefined;
  const source = await openForWriting(config, capabilities.tables);
  const files = new DiskFileStore(config.dataDir);
  const seeded = await seedDemo(new WriteGate(source), (content) => files.put(content), Date.now());
  console.log(
    seeded ? 'the demo meeting is there' : 'the database is not empty: nothing was changed',
  );
  await source.destroy();
  unlock();
}

try {
  if (what === 'session' && folder !== undefined) await writeFiles(folder);
  else if (what === undefined) await fillDatabase();
  else throw new ConfigError('usage: npm run seed | npm run seed -- session <folder>');
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof AlreadyRunning;
  console.error(expected ? error.message : error);
  process.exit(1);
}
