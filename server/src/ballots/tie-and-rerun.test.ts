// After the count: ties and who breaks them, objections, repeating, correcting, and who takes no part.
import {
  correctBallot,
  declareBallot,
  editBallot,
  giveCastingVote,
  openBallot,
  rerunBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { BallotRollRow, BallotRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const refused = async (
  room: BallotRoom,
  command: Parameters<AppUnderTest['refused']>[1],
  args: object,
): Promise<string> =>
  (await app.refused(room.meeting.chair.identity, command, room.meeting.scope, args)).message;

describe('a tie', () => {
  it('[V8] is not declared before the chair has given the casting vote, which decides once', async () => {
    const room = await BallotRoom.build(app);
    const { chair, secretary, scope } = room.meeting;
    const ballotId = await room.tied();
    expect(await room.ballot(ballotId)).toMatchObject({
      state: 'closed',
      tied: true,
      passed: null,
    });
    expect(await refused(room, declareBallot, { ballotId })).toBe('ballots.castingVoteNeeded');
    const bySecretary = await app.refused(secretary.identity, giveCastingVote, scope, {
      ballotId,
      choice: 'inFavour',
    });
    expect(bySecretary.code).toBe('forbidden');
    const given = { ballotId, choice: 'inFavour' as const };
    expect(await app.done(chair.identity, giveCastingVote, scope, given)).toEqual({ passed: true });
    expect(await app.done(chair.identity, giveCastingVote, scope, given)).toEqual({ passed: true });
    expect(await refused(room, giveCastingVote, { ballotId, choice: 'against' })).toBe(
      'ballots.noTie',
    );
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    const declared = await room.ballot(ballotId);
    expect(declared).toMatchObject({
      passed: true,
      tally: { inFavour: 1, against: 1 },
      castingVote: { choice: 'inFavour', participantId: chair.participantId, at: app.now },
    });
  });

  it('[V8] fails, or is put again, where the rules say so', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const failed = await room.tied({ tie: 'fails' });
    expect(await room.ballot(failed)).toMatchObject({ tied: true, passed: false });
    expect(await refused(room, giveCastingVote, { ballotId: failed, choice: 'inFavour' })).toBe(
      'ballots.noTie',
    );
    await app.done(chair.identity, declareBallot, scope, { ballotId: failed });
    const again = await room.tied({ tie: 'repeat' });
    expect(await refused(room, rerunBallot, { ballotId: again })).toBe('ballots.notToRepeat');
    await app.done(chair.identity, declareBallot, scope, { ballotId: again });
    const rerun = await app.done(chair.identity, rerunBallot, scope, { ballotId: again });
    expect(await room.ballot(rerun.ballotId)).toMatchObject({ state: 'draft', rerunOf: again });
  });
});

describe('a repeated vote', () => {
  it('[V19] asks the same by the same rules, is linked, and is prepared once however often it is asked for', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened({ limitSeconds: 60, mayChange: false });
    await room.vote(chair, ballotId, 'inFavour');
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Sai nội dung' });
    const first = await app.done(chair.identity, rerunBallot, scope, { ballotId });
    const second = await app.done(chair.identity, rerunBallot, scope, { ballotId });
    expect(second).toEqual(first);
    expect(await room.ballot(first.ballotId)).toMatchObject({
      ...{ rerunOf: ballotId, limitSeconds: 60, mayChange: false, state: 'draft', tally: null },
    });
    await app.done(chair.identity, openBallot, scope, first);
    expect(answerOf(await room.vote(chair, first.ballotId, 'against'))).toBe('accepted');
    expect(await room.ballot(ballotId)).toMatchObject({ state: 'voided', tally: null });
  });

  it('stands in the place of the one it repeats, before what was prepared after that', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened();
    const later = await room.prepared();
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Sai nội dung' });
    const rerun = await app.done(chair.identity, rerunBallot, scope, { ballotId });
    const { position } = await room.ballot(rerun.ballotId);
    expect(position).toBe((await room.ballot(ballotId)).position);
    expect(position).toBeLessThan((await room.ballot(later)).position);
  });

  it('is a count of hands when the devices have failed: without a time limit, linked, and once', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened({ limitSeconds: 60, showNames: true });
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Hỏng mạng' });
    const byHands = { ballotId, method: 'hands' } as const;
    const first = await app.done(chair.identity, rerunBallot, scope, byHands);
    expect(await app.done(chair.identity, rerunBallot, scope, byHands)).toEqual(first);
    expect(await room.ballot(first.ballotId)).toMatchObject({
      ...{ rerunOf: ballotId, method: 'hands', state: 'draft' },
      ...{ limitSeconds: null, showNames: false },
    });
  });

  it('prepared already for tablets becomes one by hands when that is asked for then', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened();
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Hỏng mạng' });
    const first = await app.done(chair.identity, rerunBallot, scope, { ballotId });
    const byHands = { ballotId, method: 'hands' } as const;
    expect(await app.done(chair.identity, rerunBallot, scope, byHands)).toEqual(first);
    expect(await room.ballot(first.ballotId)).toMatchObject({ method: 'hands', state: 'draft' });
  });

  it('by hands or voice is of one motion, and not secret', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const voided = async (content: Parameters<BallotRoom['opened']>[0]) => {
      const ballotId = await room.opened(content);
      await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Hỏng mạng' });
      return ballotId;
    };
    const lines = await voided({ kind: 'motions', lines: [{ text: 'Một' }] });
    expect(await refused(room, rerunBallot, { ballotId: lines, method: 'voice' })).toBe(
      'ballots.oneMotionOnly',
    );
    const secret = await voided({ secret: true });
    expect(await refused(room, rerunBallot, { ballotId: secret, method: 'hands' })).toBe(
      'ballots.notSecretly',
    );
  });

  it('is not to be had of a ballot that decided something', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened();
    await room.closed(ballotId);
    expect(await refused(room, rerunBallot, { ballotId })).toBe('ballots.notToRepeat');
  });
});

it('[V18] a result waits for objections as long as the rules say, and is declared after that', async () => {
  const room = await BallotRoom.build(app);
  const { chair, scope, id } = room.meeting;
  const meeting = (await app.rows(MeetingRow)).find((row) => row.id === id) as MeetingRow;
  await app.replace(MeetingRow, [
    { ...meeting, rules: { ...meeting.rules, objectionSeconds: 30 } },
  ]);
  const ballotId = await room.opened();
  await room.closed(ballotId);
  expect((await room.ballot(ballotId)).objectionEndsAt).toBe(app.now + 30_000);
  expect(await refused(room, declareBallot, { ballotId })).toBe('ballots.objectionTime');
  app.clock.advance(30_000);
  await app.done(chair.identity, declareBallot, scope, { ballotId });
});

it('[V19] a correction stands beside a declared result and changes no figure', async () => {
  const room = await BallotRoom.build(app);
  const { chair, secretary, scope } = room.meeting;
  const ballotId = await room.opened();
  await room.closed(ballotId);
  expect(await refused(room, correctBallot, { ballotId, text: 'x' })).toBe('ballots.notDeclared');
  await app.done(chair.identity, declareBallot, scope, { ballotId });
  const before = await room.ballot(ballotId);
  const text = 'Số tờ trình đúng là 12/TTr-UBND';
  await app.done(secretary.identity, correctBallot, scope, { ballotId, text });
  const { corrections, version: _version, ...after } = await room.ballot(ballotId);
  expect(corrections).toMatchObject([{ text, at: app.now }]);
  const { corrections: _none, version: _before, ...unchanged } = before;
  expect(after).toEqual(unchanged);
});

it('[V4] who is concerned takes no part in that ballot, and does in the next', async () => {
  const room = await BallotRoom.build(app);
  const { delegates, secretary, scope } = room.meeting;
  const [concerned] = delegates;
  if (!concerned) throw new Error('too few');
  const { participantId } = concerned;
  const draft = await room.prepared({ recusedIds: [participantId, participantId] });
  const foreign = await BallotRoom.build(app);
  const edit = await app.refused(secretary.identity, editBallot, scope, {
    ...{ ballotId: draft, baseVersion: 1, motion: 'x' },
    recusedIds: [foreign.meeting.chair.participantId],
  });
  expect(edit.code).toBe('notFound');
  await app.done(room.meeting.chair.identity, openBallot, scope, { ballotId: draft });
  expect(answerOf(await room.vote(concerned, draft, 'inFavour'))).toBe('ballots.notOnRoll');
  const roll = (await app.rows(BallotRollRow)).find((row) => row.id === draft);
  expect(roll?.participantIds).not.toContain(participantId);
  expect((await app.rows(BallotRow)).find((row) => row.id === draft)?.recusedIds).toEqual([
    participantId,
  ]);
  await room.closed(draft);
  // Here, and taking no part: neither present for this vote nor absent.
  expect((await room.ballot(draft)).tally).toMatchObject({
    ...{ totalMembers: 5, eligible: 4, present: 4, absent: 0, recused: 1 },
  });
  const next = await room.opened();
  expect(answerOf(await room.vote(concerned, next, 'inFavour'))).toBe('accepted');
});
