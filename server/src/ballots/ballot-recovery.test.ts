// A restart in the middle of a ballot: what was acknowledged is there, and the chair decides how it goes on.
import { openBallot, pauseBallot, resumeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { afterEach, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { BallotRow, VoteRow } from './ballot.entity.js';

let running: AppUnderTest[] = [];
const started = async (opening: Promise<AppUnderTest>): Promise<AppUnderTest> => {
  const app = await opening;
  running.push(app);
  return app;
};
/** Stops it and starts again on the same data. */
const restart = async (app: AppUnderTest, away = 0): Promise<AppUnderTest> => {
  running = running.filter((one) => one !== app);
  const { config, clock, remove } = await app.stop();
  clock.advance(away);
  return started(AppUnderTest.open(config, clock, remove));
};
afterEach(async () => {
  // The last one closed takes the database with it.
  for (const app of running.slice(1)) await app.stop();
  await running[0]?.close();
  running = [];
});

const delegate = (room: BallotRoom, index: number): TestPerson => {
  const person = room.meeting.delegates[index];
  if (!person) throw new Error('too few delegates');
  return person;
};
const stored = async (app: AppUnderTest, ballotId: string): Promise<BallotRow | undefined> =>
  (await app.rows(BallotRow)).find((row) => row.id === ballotId);

it('[V14] an open ballot waits for the chair with its votes and the time it had at the last sign of life', async () => {
  let app = await started(AppUnderTest.start());
  const room = await BallotRoom.build(app);
  const { chair, scope } = room.meeting;
  const ballotId = await room.opened({ limitSeconds: 60 });
  app.clock.advance(25_000);
  await room.vote(delegate(room, 0), ballotId, 'inFavour');
  app = await restart(app, 600_000);
  expect(await stored(app, ballotId)).toMatchObject({
    state: 'paused',
    pauseReason: 'restart',
    remainingMs: 35_000,
    closesAt: null,
  });
  expect((await app.rows(VoteRow)).map((vote) => vote.choice)).toEqual(['inFavour']);
  const after = BallotRoom.around(app, room.meeting);
  expect(answerOf(await after.vote(delegate(room, 1), ballotId, 'against'))).toBe('ballots.paused');
  await app.done(chair.identity, resumeBallot, scope, { ballotId });
  expect(await stored(app, ballotId)).toMatchObject({ closesAt: app.clock.now() + 35_000 });
  await after.vote(delegate(room, 1), ballotId, 'against');
  await after.closed(ballotId);
  expect((await stored(app, ballotId))?.tally).toMatchObject({ inFavour: 1, against: 1 });
});

it('a ballot on its way to being closed waits too, and has no more than the grace left', async () => {
  let app = await started(AppUnderTest.start());
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened();
  await room.pressClose(ballotId);
  app = await restart(app, 60_000);
  expect(await stored(app, ballotId)).toMatchObject({
    state: 'paused',
    closing: false,
    remainingMs: 2_000,
  });
});

it('what was not open is left as it was', async () => {
  let app = await started(AppUnderTest.start());
  const room = await BallotRoom.build(app);
  const { chair, scope } = room.meeting;
  const draft = await room.prepared();
  const paused = await room.opened();
  await app.done(chair.identity, pauseBallot, scope, { ballotId: paused });
  const before = await app.rows(BallotRow);
  app = await restart(app);
  const byId = (one: BallotRow, other: BallotRow): number => (one.id < other.id ? -1 : 1);
  expect((await app.rows(BallotRow)).sort(byId)).toEqual(before.sort(byId));
  const refusal = await app.refused(chair.identity, openBallot, scope, { ballotId: draft });
  expect(refusal.message).toBe('ballots.anotherOpen');
});

it.runIf(process.env.TEST_DATABASE_URL)(
  'a process that starts beside a serving one leaves its ballots open; the last one to go leaves them to be held',
  async () => {
    const first = await started(AppUnderTest.start());
    const room = await BallotRoom.build(first);
    const ballotId = await room.opened();
    let second = await started(AppUnderTest.open(first.config, first.clock, async () => undefined));
    expect(await stored(second, ballotId)).toMatchObject({ state: 'open' });
    // The first one goes while the second serves on: a third still finds company.
    const { remove } = await first.stop();
    running = [second];
    const third = await started(
      AppUnderTest.open(first.config, first.clock, async () => undefined),
    );
    expect(await stored(third, ballotId)).toMatchObject({ state: 'open' });
    await third.stop();
    running = [second];
    second = await restart(second);
    expect(await stored(second, ballotId)).toMatchObject({
      state: 'paused',
      pauseReason: 'restart',
    });
    await second.stop();
    running = [];
    await remove();
  },
);
