// The migrations make exactly the tables that the entities describe, and SQLite is opened so that a reply means durable.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from '../app.module.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { TestClock } from '../testing/test-clock.js';
import { emptyDatabase } from '../testing/test-database.js';
import { openForReading } from './data-source.js';
import { NamesOnDisplays1764100000000 } from './migrations/1764100000000-names-on-displays.js';

const onSqlite = process.env.TEST_DATABASE_URL === undefined;
let app: AppUnderTest;
beforeAll(async () => {
  // The first start of an installation.
  const { config, remove } = await emptyDatabase();
  app = await AppUnderTest.open(config, new TestClock(), remove);
});
afterAll(() => app.close());

describe('the schema', () => {
  it('after the migrations nothing is left to change', async () => {
    const { upQueries } = await app.source.driver.createSchemaBuilder().log();
    expect(upQueries.map((one) => one.query)).toEqual([]);
  });

  it('has a table for every entity, and would notice a missing column', async () => {
    expect(app.source.entityMetadatas).toHaveLength(capabilities.tables.length);
    await app.source.query('ALTER TABLE "unit" DROP COLUMN "position"');
    const { upQueries } = await app.source.driver.createSchemaBuilder().log();
    await app.source.query('ALTER TABLE "unit" ADD COLUMN "position" integer NOT NULL DEFAULT 0');
    expect(upQueries.length).toBeGreaterThan(0);
  });

  it('a second start on the same data has nothing to migrate and finds it', async () => {
    const first = await AppUnderTest.start();
    const meeting = await buildMeeting(first);
    const { config, clock, remove } = await first.stop();
    const second = await AppUnderTest.open(config, clock, remove);
    expect(await second.source.showMigrations()).toBe(false);
    const snapshot = await second.snapshot(meeting.chair.identity, meeting.scope);
    expect(snapshot.entities.meeting).toMatchObject([{ id: meeting.id }]);
    await second.close();
  });
});

it('ballots of before are shown without names after the migration', async () => {
  const filled = await AppUnderTest.start();
  const room = await BallotRoom.build(filled);
  const ballotId = await room.prepared({ showNames: true });
  const runner = filled.source.createQueryRunner();
  const migration = new NamesOnDisplays1764100000000();
  await migration.down(runner);
  await migration.up(runner);
  expect(await room.ballot(ballotId)).toMatchObject({ state: 'draft', showNames: false });
  await runner.release();
  await filled.close();
});

describe.runIf(onSqlite)('the SQLite file', () => {
  const pragma = async (name: string): Promise<unknown> =>
    Object.values(((await app.source.query(`PRAGMA ${name}`)) as object[])[0] ?? {})[0];

  it('[S26] [S7] is written ahead, synchronised fully, with foreign keys and patience', async () => {
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
    expect(await pragma('busy_timeout')).toBe(5_000);
  });

  it('[S26] its settings hold after writing and reading, not only at the start', async () => {
    await buildMeeting(app);
    expect([await pragma('journal_mode'), await pragma('synchronous')]).toEqual(['wal', 2]);
  });

  it('the connection for reading cannot write', async () => {
    const reading = await openForReading(app.config, capabilities.tables);
    await expect(reading.query(`DELETE FROM "scope"`)).rejects.toThrow('readonly');
    await reading.destroy();
  });
});
