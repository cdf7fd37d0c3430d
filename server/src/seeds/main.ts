// `npm run seed`: puts the demo meeting into an empty database and stops; a database with anything in it is left alone.
import 'reflect-metadata';
import { capabilities } from '../app.module.js';
import { ConfigError, readConfig } from '../config.js';
import { openForWriting } from '../database/data-source.js';
import { AlreadyRunning, lockDataDir } from '../database/file-lock.js';
import { DiskFileStore } from '../documents/disk-file-store.js';
import { WriteGate } from '../kernel/write-gate.js';
import { seedDemo } from './demo/seed-demo.js';

try {
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
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof AlreadyRunning;
  console.error(expected ? error.message : error);
  process.exit(1);
}
