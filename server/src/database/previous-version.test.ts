// A database that an earlier version filled is brought up to date at the start, and nothing in it is lost.
import { DataSource } from 'typeorm';
import { afterAll, expect, it } from 'vitest';
import { capabilities } from '../app.module.js';
import { selectRows } from '../kernel/rows-sql.js';
import { BallotRollRow, BallotRow } from '../ballots/ballot.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { emptyDatabase } from '../testing/test-database.js';
import { databaseFile, openForWriting } from './data-source.js';
import { migrations } from './migrations/index.js';

const { config, remove } = await emptyDatabase();
afterAll(remove);

/** As the first release stored it; the engine says how a flag is written. */
const ballot = (flag: (value: boolean) => string): string => `
  INSERT INTO "ballot" ("id","version","meetingId","position","motion","majority","totalMembers","mayChange","secret","trial",
    "tie","recusedIds","state","closing","corrections","tally","passed")
  VALUES ('b1',3,'m1',1,'Thông qua kế hoạch',
    '{"base":"totalMembers","numerator":1,"denominator":2,"comparison":"moreThan"}',
    45,${flag(true)},${flag(false)},${flag(false)},'fails','[]','declared',${flag(false)},'[]',
    '{"totalMembers":45,"eligible":45,"present":43,"inFavour":41,"against":1,"abstain":1,"notAnswered":0,"absent":2}',${flag(true)})`;

const person = (flag: (value: boolean) => string): string => `
  INSERT INTO "participant" ("id","version","meetingId","personId","honorific","name","position","unitName","role","votingRight",
    "simulated")
  VALUES ('p1',1,'m1','x1','Ông','Nguyễn Văn An','Chủ tịch','UBND xã','delegate',${flag(true)},${flag(false)})`;

it('a declared ballot of the first version is a single motion voted on tablets, with its figures and one vote each', async () => {
  const [initial] = migrations;
  if (!initial) throw new Error('no migration');
  const common = { entities: [], migrations: [initial], synchronize: false };
  const before = await new DataSource(
    config.databaseUrl === null
      ? { ...common, type: 'better-sqlite3', database: databaseFile(config) }
      : { ...common, type: 'postgres', url: config.databaseUrl },
  ).initialize();
  await before.runMigrations();
  const flag = (value: boolean): string =>
    config.databaseUrl === null ? String(Number(value)) : String(value);
  await before.query(ballot(flag));
  await before.query(person(flag));
  await before.query(
    `INSERT INTO "ballot_roll" ("id","version","meetingId","participantIds","hash") VALUES ('b1',1,'m1','["p1"]','abc')`,
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
  expect(row).toMatchObject({ weighted: false, totalMembers: 45 });
  const [listed] = await selectRows(source.manager, ParticipantRow, 'id', ['p1']);
  expect(listed).toMatchObject({ name: 'Nguyễn Văn An', votingRight: true, voteWeight: 1 });
  const [roll] = await selectRows(source.manager, BallotRollRow, 'id', ['b1']);
  expect(roll).toMatchObject({ participantIds: ['p1'], weights: null, hash: 'abc' });
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries).toEqual([]);
  await source.destroy();
});
