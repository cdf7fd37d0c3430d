// A database that an earlier version filled is brought up to date at the start, and nothing in it is lost.
import { DataSource } from 'typeorm';
import { afterAll, expect, it } from 'vitest';
import { capabilities } from '../app.module.js';
import { selectRows } from '../kernel/rows-sql.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { testDatabase } from '../testing/test-database.js';
import { databaseFile, openForWriting } from './data-source.js';
import { migrations } from './migrations/index.js';

const { config, remove } = await testDatabase({});
afterAll(remove);

/** As the first release stored it; the engine says how a flag is written. */
const ballot = (flag: (value: boolean) => string): string => `
  INSERT INTO "ballot" ("id","version","meetingId","position","motion","majority","totalMembers","mayChange","secret","trial",
    "tie","recusedIds","state","closing","corrections","tally","passed")
  VALUES ('b1',3,'m1',1,'Thông qua kế hoạch',
    '{"base":"totalMembers","numerator":1,"denominator":2,"comparison":"moreThan"}',
    45,${flag(true)},${flag(false)},${flag(false)},'fails','[]','declared',${flag(false)},'[]',
    '{"totalMembers":45,"eligible":45,"present":43,"inFavour":41,"against":1,"abstain":1,"notAnswered":0,"absent":2}',${flag(true)})`;

it('a declared ballot of the first version is a single motion voted on tablets, with its figures', async () => {
  const [initial] = migrations;
  if (!initial) throw new Error('no migration');
  const common = { entities: [], migrations: [initial], synchronize: false };
  const before = await new DataSource(
    config.databaseUrl === null
      ? { ...common, type: 'better-sqlite3', database: databaseFile(config) }
      : { ...common, type: 'postgres', url: config.databaseUrl },
  ).initialize();
  await before.runMigrations();
  await before.query(
    ballot((value) => (config.databaseUrl === null ? String(Number(value)) : String(value))),
  );
  await before.destroy();

  const source = await openForWriting(config, capabilities.tables);
  expect(await source.showMigrations()).toBe(false);
  const [row] = await selectRows(source.manager, BallotRow, 'id', ['b1']);
  expect(row).toMatchObject({
    ...{ version: 3, motion: 'Thông qua kế hoạch', state: 'declared', passed: true },
    ...{ kind: 'motion', lines: [], seats: null, method: 'tablet', lineTally: null },
  });
  expect(row?.tally).toMatchObject({ inFavour: 41, absent: 2 });
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
  await source.destroy();
});
