// The key of a secret ballot: on disk before the ballot is open, gone after it is over, and what happens when it is missing.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  closeBallot,
  declareBallot,
  openBallot,
  removeBallot,
  resumeBallot,
  settleBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { CLOSING_GRACE_MS } from '@hop/shared/ballots/ballot-machine.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { firstOf } from '../testing/scenario.js';
import { PaperKeyRow } from './ballot.entity.js';
import { PaperKeys } from './paper-keys.js';
import { PaperKey } from './seal-paper.js';

let app: AppUnderTest;
afterEach(() => app.close());
const started = async (): Promise<BallotRoom> => {
  app = await AppUnderTest.start();
  return BallotRoom.build(app);
};
/** The process ends between two steps, and another one starts on what it left. */
const restart = async (room: BallotRoom): Promise<BallotRoom> => {
  const { config, clock, remove } = await app.stop();
  app = await AppUnderTest.open(config, clock, remove);
  return BallotRoom.around(app, room.meeting);
};
const folder = (): string => join(app.config.dataDir, 'keys');
const fileOf = (ballotId: string): string => join(folder(), `${ballotId}.pem`);
const press = async (
  room: BallotRoom,
  command: typeof openBallot | typeof closeBallot | typeof resumeBallot,
  ballotId: string,
): Promise<string> =>
  answerOf(await app.send(room.meeting.chair.identity, command, room.meeting.scope, { ballotId }));
const voids = (room: BallotRoom, ballotId: string): Promise<unknown> =>
  app.done(room.meeting.chair.identity, voidBallot, room.meeting.scope, { ballotId, reason: 'x' });
const runJobs = (): void => app.app.get(Outbox).start();

describe('the file', () => {
  it('is there, for the server alone, when the ballot is open, and not before', async () => {
    const room = await started();
    const ballotId = await room.prepared({ secret: true });
    expect(existsSync(fileOf(ballotId))).toBe(false);
    expect(await press(room, openBallot, ballotId)).toBe('accepted');
    expect(statSync(fileOf(ballotId)).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder())).toEqual([`${ballotId}.pem`]);
  });

  it('is one, and the one of the row, however many press open at once', async () => {
    const room = await started();
    const { chair, presidium, secretary, scope } = room.meeting;
    const ballotId = await room.prepared({ secret: true });
    const replies = await Promise.all(
      [chair, presidium, secretary].map((who) =>
        app.send(who.identity, openBallot, scope, { ballotId }),
      ),
    );
    expect(replies.map(answerOf)).toEqual(['accepted', 'accepted', 'accepted']);
    const key = await new PaperKeys(app.config.dataDir).read(ballotId);
    const row = (await app.rows(PaperKeyRow)).find(({ id }) => id === ballotId);
    expect(key?.publicText).toBe(row?.publicKey);
    expect(readdirSync(folder())).toEqual([`${ballotId}.pem`]);
  });

  it('is not made for an open ballot', async () => {
    const room = await started();
    await room.opened();
    expect(existsSync(folder())).toBe(false);
  });

  it('is destroyed when the result is declared, when the ballot is voided, and when its draft is removed', async () => {
    const room = await started();
    const { chair, scope } = room.meeting;
    runJobs();
    const declared = await room.opened({ secret: true });
    await room.closed(declared);
    expect(existsSync(fileOf(declared))).toBe(true);
    await app.done(chair.identity, declareBallot, scope, { ballotId: declared });
    await vi.waitFor(() => expect(existsSync(fileOf(declared))).toBe(false));
    const voided = await room.opened({ secret: true });
    // Refused, for another one is open; its key was made all the same.
    const refused = await room.prepared({ secret: true });
    expect(await press(room, openBallot, refused)).toBe('ballots.anotherOpen');
    expect(existsSync(fileOf(refused))).toBe(true);
    await voids(room, voided);
    await app.done(chair.identity, removeBallot, scope, { ballotId: refused });
    await vi.waitFor(() => expect(readdirSync(folder())).toEqual([]));
  });
});

describe('a process that dies', () => {
  it('between key and commit leaves a key that the next opening takes', async () => {
    let room = await started();
    const ballotId = await room.prepared({ secret: true });
    const made = await new PaperKeys(app.config.dataDir).make(ballotId);
    writeFileSync(join(folder(), 'half.new'), '');
    utimesSync(join(folder(), 'half.new'), 0, 0);
    room = await restart(room);
    expect(readdirSync(folder())).toEqual([`${ballotId}.pem`]);
    expect(await press(room, openBallot, ballotId)).toBe('accepted');
    const [row] = await app.rows(PaperKeyRow);
    expect(row?.publicKey).toBe(made.publicText);
  });

  it('while the ballot is open loses no paper', async () => {
    let room = await started();
    const who = firstOf(room.meeting.delegates);
    const ballotId = await room.opened({ secret: true });
    await room.paper(who, ballotId, 'against');
    room = await restart(room);
    expect(await room.ballot(ballotId)).toMatchObject({ state: 'paused', pauseReason: 'restart' });
    expect(await press(room, resumeBallot, ballotId)).toBe('accepted');
    await room.paper(room.meeting.chair, ballotId, 'inFavour');
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({ inFavour: 1, against: 1 });
  });

  it('between commit and deletion leaves a key that the next start destroys', async () => {
    let room = await started();
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened({ secret: true });
    await room.closed(ballotId);
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    // The job was not run: nobody started the outbox.
    expect(existsSync(fileOf(ballotId))).toBe(true);
    room = await restart(room);
    expect(existsSync(fileOf(ballotId))).toBe(false);
  });
});

describe('without its key', () => {
  it('a ballot is neither closed nor resumed nor counted, says why, and can be voided', async () => {
    let room = await started();
    const ballotId = await room.opened({ secret: true, limitSeconds: 60 });
    await room.paper(room.meeting.chair, ballotId, 'against');
    renameSync(fileOf(ballotId), join(app.config.dataDir, 'away.pem'));
    expect(await press(room, closeBallot, ballotId)).toBe('ballots.keyMissing');
    app.clock.advance(60_000);
    const settling = app.bus.asSystem(settleBallot, room.meeting.scope, { ballotId });
    await expect(settling).rejects.toThrow('ballots.keyMissing');
    expect((await room.ballot(ballotId)).state).toBe('open');
    room = await restart(room);
    expect(await press(room, resumeBallot, ballotId)).toBe('ballots.keyMissing');
    expect(await press(room, closeBallot, ballotId)).toBe('ballots.keyMissing');
    await voids(room, ballotId);
    expect((await room.ballot(ballotId)).state).toBe('voided');
  });

  it('nor with the key of another ballot; with its own put back it is counted', async () => {
    const room = await started();
    const ballotId = await room.opened({ secret: true });
    await room.paper(room.meeting.chair, ballotId, 'against');
    const own = join(app.config.dataDir, 'away.pem');
    renameSync(fileOf(ballotId), own);
    mkdirSync(folder(), { recursive: true });
    writeFileSync(fileOf(ballotId), PaperKey.make().toPem());
    expect(await press(room, closeBallot, ballotId)).toBe('ballots.keyMissing');
    renameSync(own, fileOf(ballotId));
    expect(await press(room, closeBallot, ballotId)).toBe('accepted');
    renameSync(fileOf(ballotId), own);
    app.clock.advance(CLOSING_GRACE_MS);
    const settling = app.bus.asSystem(settleBallot, room.meeting.scope, { ballotId });
    await expect(settling).rejects.toThrow('ballots.keyMissing');
    renameSync(own, fileOf(ballotId));
    expect(await press(room, closeBallot, ballotId)).toBe('accepted');
    expect(await room.ballot(ballotId)).toMatchObject({ state: 'closed', tally: { against: 1 } });
  });
});
