// A fresh database for one test file: a temporary folder with SQLite, or with TEST_DATABASE_URL a PostgreSQL database of its own. It
// begins as a copy of the one that the migrations made before all tests (template-database.ts).
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@hop/shared/core/ids.js';
import { Client } from 'pg';
import type { Config } from '../config.js';
import { databaseFile } from '../database/data-source.js';

export interface TestDatabase {
  config: Config;
  remove: () => Promise<void>;
}

/** Names the template: a file of SQLite or a database of the server's. Benches have none, and migrate at their start. */
export const TEMPLATE = 'TEST_DATABASE_TEMPLATE';

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Without any table, as at the first start of an installation; or a copy of `template`. */
export async function emptyDatabase(
  overrides: Partial<Config> = {},
  template?: string,
): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hop-test-'));
  const server = process.env.TEST_DATABASE_URL;
  const name = `hop_${newId()}`;
  let databaseUrl: string | null = null;
  if (server) {
    const from = template === undefined ? '' : ` TEMPLATE "${template}"`;
    await onServer(server, `CREATE DATABASE "${name}"${from}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    databaseUrl = url.href;
  } else if (template !== undefined) {
    copyFileSync(template, databaseFile({ dataDir }));
  }
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl,
    demo: false,
    publicUrl: null,
    tls: null,
    maxUploadBytes: 20 * 1024 * 1024,
    maxFolderBytes: { personal: 5 * 1024 ** 3, unit: 20 * 1024 ** 3 },
    sofficePath: 'soffice',
    ...overrides,
  };
  const remove = async (): Promise<void> => {
    if (server) await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { config, remove };
}

export const testDatabase = (overrides: Partial<Config> = {}): Promise<TestDatabase> =>
  emptyDatabase(overrides, process.env[TEMPLATE]);
