// A fresh database for one test file: a temporary folder with SQLite, or with TEST_DATABASE_URL a schema-less PostgreSQL database of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@hop/shared/core/ids.js';
import { Client } from 'pg';
import type { Config } from '../config.js';

export interface TestDatabase {
  config: Config;
  remove: () => Promise<void>;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export async function testDatabase(overrides: Partial<Config> = {}): Promise<TestDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hop-test-'));
  const server = process.env.TEST_DATABASE_URL;
  const name = `hop_${newId()}`;
  let databaseUrl: string | null = null;
  if (server) {
    await onServer(server, `CREATE DATABASE "${name}"`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    databaseUrl = url.href;
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
