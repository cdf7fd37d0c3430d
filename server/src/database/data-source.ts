// Opens the database with the settings that durability rests on, and asserts them. Two engines, the same entities and migrations.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { Config } from '../config.js';
import { migrations } from './migrations/index.js';

export type Tables = MixedList<new () => object>;

/** A database that cannot be reached is said to be away after this, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000;
/** No statement of ours takes this long: one that does hangs on a connection that is gone. In milliseconds. */
const QUERY_TIMEOUT_MS = 30_000;
/** How long a statement waits for the file's lock (a backup or a verifier may hold it for a moment). */
const BUSY_TIMEOUT_MS = 5_000;

export const databaseFile = (config: Pick<Config, 'dataDir'>): string =>
  join(config.dataDir, 'meetings.sqlite');

function optionsOf(
  config: Config,
  tables: (new () => object)[],
  readonly: boolean,
): DataSourceOptions {
  const common = {
    entities: tables,
    migrations,
    migrationsTransactionMode: 'all' as const,
    synchronize: false,
    logging: false,
  };
  if (config.databaseUrl !== null) {
    return {
      ...common,
      type: 'postgres',
      url: config.databaseUrl,
      poolSize: readonly ? 5 : 10,
      connectTimeoutMS: CONNECT_TIMEOUT_MS,
      extra: { query_timeout: QUERY_TIMEOUT_MS, keepAlive: true },
      applicationName: 'phong-hop',
    };
  }
  return {
    ...common,
    type: 'better-sqlite3',
    database: databaseFile(config),
    readonly,
    enableWAL: !readonly,
    timeout: BUSY_TIMEOUT_MS,
    prepareDatabase: (database: { pragma: (text: string) => unknown }) => {
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    },
  };
}

/** Opens for writing, brings the schema up to date and asserts durability. */
export async function openForWriting(
  config: Config,
  tables: (new () => object)[],
): Promise<DataSource> {
  if (config.databaseUrl === null) mkdirSync(config.dataDir, { recursive: true });
  const source = await new DataSource(optionsOf(config, tables, false)).initialize();
  await source.runMigrations();
  if (config.databaseUrl === null) await assertDurable(source);
  return source;
}

/** A second, read-only connection on SQLite; on PostgreSQL a pool of its own. */
export const openForReading = (config: Config, tables: (new () => object)[]): Promise<DataSource> =>
  new DataSource(optionsOf(config, tables, true)).initialize();

/** better-sqlite3 is compiled with synchronous=NORMAL for WAL, and an empty file reads FULL until WAL is really open: so ask again now. */
async function assertDurable(source: DataSource): Promise<void> {
  await source.query('SELECT COUNT(*) FROM "scope"');
  await source.query('PRAGMA synchronous = FULL');
  const pragma = async (name: string): Promise<unknown> =>
    Object.values(((await source.query(`PRAGMA ${name}`)) as object[])[0] ?? {})[0];
  const found = {
    journal_mode: await pragma('journal_mode'),
    synchronous: await pragma('synchronous'),
    foreign_keys: await pragma('foreign_keys'),
  };
  if (found.journal_mode !== 'wal' || found.synchronous !== 2 || found.foreign_keys !== 1) {
    throw new Error(`the database is not durable: ${JSON.stringify(found)}`);
  }
}
