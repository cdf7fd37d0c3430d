// Before all tests of the server: a database that the migrations have made, of which every test gets a copy. To migrate anew took half
// of a start on SQLite and most of one on PostgreSQL. Not for tests of the migrations, which begin with an empty database.
import { databaseFile, openForWriting } from '../database/data-source.js';
import { emptyDatabase, TEMPLATE } from './test-database.js';

/** Answers with what removes it after the last test. */
export async function setup(): Promise<() => Promise<void>> {
  const { config, remove } = await emptyDatabase();
  const source = await openForWriting(config, []);
  await source.destroy();
  process.env[TEMPLATE] =
    config.databaseUrl === null
      ? databaseFile(config)
      : new URL(config.databaseUrl).pathname.slice(1);
  return remove;
}
