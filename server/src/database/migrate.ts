// `npm run migrate`: brings the schema of the configured database up to date and stops.
import 'reflect-metadata';
import { capabilities } from '../app.module.js';
import { ConfigError, readConfig } from '../config.js';
import { openForWriting } from './data-source.js';
import { AlreadyRunning, lockDataDir } from './file-lock.js';

try {
  const config = readConfig(process.env);
  const unlock = config.databaseUrl === null ? lockDataDir(config.dataDir) : (): void => undefined;
  const source = await openForWriting(config, capabilities.tables);
  const applied: { name: string }[] = await source.query('SELECT "name" FROM "migrations"');
  console.log(`${applied.length} migrations applied, the schema is up to date`);
  await source.destroy();
  unlock();
} catch (error) {
  const expected = error instanceof ConfigError || error instanceof AlreadyRunning;
  console.error(expected ? error.message : error);
  process.exit(1);
}
