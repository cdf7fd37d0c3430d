// The life of a ballot from its opening on: who presses what, in which order, and what it answers.
import {
  closeBallot,
  declareBallot,
  pauseBallot,
  resumeBallot,
  settleBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { CLOSING_GRACE_MS } from '@hop/shared/ballots/ballot-machine.js';
import { adjournMeeting, closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { OutboxBell } from '../kernel/outbox-bell.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import type { TestClock } from '../testing/test-clock.js';
import { BallotProgressRow } from './ballot.entity.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

describe('pausing', () => {
  it('[V14] keeps the votes and the time that is left', async () => {
    const room = await BallotRoom.build(app);
    const { chair, delegates, scope } = room.meeting;
    const [first, second] = delegates;
    if (!first || !second) throw new Error('too few');
    const ballotId = await room.opened({ limitSeconds: 60 });
    await room.vote(first, ballotId, 'inFavour');
    clock.advance(20_000);
    const args = { ballotId, reason: 'siteLost' } as const;
    await app.done(chair.identity, pauseBallot, scope, args);
    expect(await room.ballot(ballotId)).toMatchObject({
      state: 'paused',
      pauseReason: 'siteLost',
      remainingMs: 40_000,
      closesAt: null,
    });
    expect(answerOf(await room.vote(second, ballotId, 'against'))).toBe('ballots.paused');
    clock.advance(600_000);
    await app.done(chair.identity, resumeBallot, scope, { ballotId });
    expect(await room.ballot(ballotId)).toMatchObject({
      state: 'open',
      pauseReason: null,
      closesAt: clock.now() + 40_000,
    });
    await room.vote(second, ballotId, 'against');
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({ inFavour: 1, against: 1 });
  });

  it('and resuming twice are answered, not refused', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const ballotId = await room.opened();
    await app.done(chair.identity, pauseBallot, scope, { ballotId });
    const again = await app.done(presidium.identity, pauseBallot, scope, { ballotId });
    expect(again).toEqual({ state: 'paused', already: true });
    await app.done(chair.identity, resumeBallot, scope, { ballotId });
    const resumed = await app.done(presidium.identity, resumeBallot, scope, { ballotId });
    expect(resumed).toEqual({ state: 'open', already: true });
  });

  it('is refused for a draft, in the grace of closing, and after the window', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const pause = async (ballotId: string): Promise<string> =>
      (await app.refused(chair.identity, pauseBallot, scope, { ballotId })).message;
    const draft = await room.prepared();
    expect(await pause(draft)).toBe('ballots.notOpen');
    const resume = await app.refused(chair.identity, resumeBallot, scope, { ballotId: draft });
    expect(resume.message).toBe('ballots.notOpen');
    const closing = await room.opened();
    await app.done(chair.identity, closeBallot, scope, { ballotId: closing });
    expect(await pause(closing)).toBe('ballots.notOpen');
    clock.advance(CLOSING_GRACE_MS);
    await app.bus.asSystem(settleBallot, scope, { ballotId: closing });
    const timed = await room.opened({ limitSeconds: 10 });
    clock.advance(10_000);
    expect(await pause(timed)).toBe('ballots.notOpen');
  });

  it('a paused ballot closes at once: no vote can be on its way', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened();
    await app.done(chair.identity, pauseBallot, scope, { ballotId });
    const { closesAt } = await app.done(chair.identity, closeBallot, scope, { ballotId });
    expect(closesAt).toBe(clock.now());
    expect(await room.ballot(ballotId)).toMatchObject({ state: 'closed', passed: false });
  });
});

describe('closing', () => {
  it('starts a grace of two seconds; a second press does not prolong it', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const ballotId = await room.opened();
    const pressed = clock.now();
    await app.done(chair.identity, closeBallot, scope, { ballotId });
    clock.advance(1_500);
    const before = await room.ballot(ballotId);
    const second = await app.done(presidium.identity, closeBallot, scope, { ballotId });
    expect(second.closesAt).toBe(pressed + CLOSING_GRACE_MS);
    expect(await room.ballot(ballotId)).toEqual(before);
    expect(await room.ballot(ballotId)).toMatchObject({ state: 'open', closing: true });
    clock.advance(500);
    await app.bus.asSystem(settleBallot, scope, { ballotId });
    const after = await app.done(chair.identity, closeBallot, scope, { ballotId });
    expect(after.closesAt).toBe(pressed + CLOSING_GRACE_MS);
  });

  it('never lets a timed ballot run longer than announced', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ limitSeconds: 10 });
    const end = clock.now() + 10_000;
    clock.advance(9_500);
    const { chair, scope } = room.meeting;
    expect(await app.done(chair.identity, closeBallot, scope, { ballotId })).toEqual({
      closesAt: end,
    });
  });

  it('is refused for a draft', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.prepared();
    const refusal = await app.refused(chair.identity, closeBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.notOpen');
  });

  it('settles once, never before its time, and only by the server', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened({ limitSeconds: 30 });
    const press = await app.refused(chair.identity, settleBallot, scope, { ballotId });
    expect(press.message).toBe('core.unknownCommand');
    const early = await app.bus.asSystem(settleBallot, scope, { ballotId });
    expect(early).toEqual({ state: 'open' });
    clock.advance(30_000);
    const due = await app.bus.asSystem(settleBallot, scope, { ballotId });
    expect(due.state).toBe('closed');
    const settled = await room.ballot(ballotId);
    clock.advance(5_000);
    const again = await app.bus.asSystem(settleBallot, scope, { ballotId });
    expect(again).toEqual({ state: 'closed', already: true });
    expect(await room.ballot(ballotId)).toEqual(settled);
  });

  it('happens by itself when the time is over, and a job of a moved window does nothing', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    app.app.get(Outbox).start();
    const ballotId = await room.opened({ limitSeconds: 10 });
    clock.advance(5_000);
    await app.done(chair.identity, pauseBallot, scope, { ballotId });
    clock.advance(1_000);
    await app.done(chair.identity, resumeBallot, scope, { ballotId });
    const state = async (): Promise<string> => {
      app.app.get(OutboxBell).ring();
      return (await room.ballot(ballotId)).state;
    };
    clock.advance(4_500);
    await state();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await state()).toBe('open');
    clock.advance(500);
    await vi.waitFor(async () => expect(await state()).toBe('closed'), { timeout: 10_000 });
    const settles = (await app.rows(JournalRow)).filter(
      (line) => line.scopeId === scope && line.name === settleBallot.name,
    );
    expect(settles).toHaveLength(1);
  });
});

describe('declaring', () => {
  it('needs a closed ballot, and the second press gets the same result', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, delegates, scope } = room.meeting;
    const ballotId = await room.opened();
    const early = await app.refused(chair.identity, declareBallot, scope, { ballotId });
    expect(early.message).toBe('ballots.notClosed');
    for (const who of delegates) await room.vote(who, ballotId, 'inFavour');
    await room.closed(ballotId);
    const first = await app.done(chair.identity, declareBallot, scope, { ballotId });
    expect(first).toMatchObject({ passed: true, tally: { inFavour: 3, notAnswered: 2 } });
    expect(await app.done(presidium.identity, declareBallot, scope, { ballotId })).toEqual(first);
    expect((await room.ballot(ballotId)).declaredAt).toBe(clock.now());
  });
});

describe('voiding', () => {
  it('keeps the rows and the reason, and a new ballot on the same motion starts from nothing', async () => {
    const room = await BallotRoom.build(app);
    const { chair, delegates, scope } = room.meeting;
    const [delegate] = delegates;
    if (!delegate) throw new Error('nobody');
    const spoiled = await room.opened();
    await room.vote(delegate, spoiled, 'inFavour');
    const args = { ballotId: spoiled, reason: 'Mất điện' };
    expect(await app.done(chair.identity, voidBallot, scope, args)).toEqual({ state: 'voided' });
    const again = await app.done(chair.identity, voidBallot, scope, { ...args, reason: 'Khác' });
    expect(again).toEqual({ state: 'voided', already: true });
    expect(await room.ballot(spoiled)).toMatchObject({ state: 'voided', voidReason: 'Mất điện' });
    expect(answerOf(await room.vote(delegate, spoiled, 'against'))).toBe('ballots.notOpen');
    const declare = await app.refused(chair.identity, declareBallot, scope, { ballotId: spoiled });
    expect(declare.message).toBe('ballots.notClosed');
    const rerun = await room.opened();
    await room.vote(delegate, rerun, 'against');
    await room.closed(rerun);
    expect((await room.ballot(rerun)).tally).toMatchObject({ inFavour: 0, against: 1 });
  });

  it('of a closed ballot leaves nothing to declare', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await room.opened();
    await room.closed(ballotId);
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Sai nội dung' });
    const refusal = await app.refused(chair.identity, declareBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.notClosed');
  });
});

it('the meeting does not move on under an open or a paused ballot; once it is over, results stay as they are', async () => {
  const room = await BallotRoom.build(app);
  const { chair, scope } = room.meeting;
  const ballotId = await room.opened();
  const refusalOf = async (): Promise<string[]> => [
    (await app.refused(chair.identity, adjournMeeting, scope, { endSitting: false })).message,
    (await app.refused(chair.identity, closeMeeting, scope, {})).message,
  ];
  expect(await refusalOf()).toEqual(['meetings.ballotOpen', 'meetings.ballotOpen']);
  await app.done(chair.identity, pauseBallot, scope, { ballotId });
  expect(await refusalOf()).toEqual(['meetings.ballotOpen', 'meetings.ballotOpen']);
  await app.done(chair.identity, resumeBallot, scope, { ballotId });
  await room.closed(ballotId);
  const close = await app.refused(chair.identity, closeMeeting, scope, {});
  expect(close.message).toBe('meetings.ballotUndeclared');
  await app.done(chair.identity, declareBallot, scope, { ballotId });
  await app.done(chair.identity, closeMeeting, scope, {});
  const args = { ballotId, reason: 'Sai nội dung' };
  const voided = await app.refused(chair.identity, voidBallot, scope, args);
  expect(voided.message).toBe('meetings.over');
});

it('an arrival and a leaving during a ballot change who is counted as there', async () => {
  const room = await BallotRoom.build(app, { delegates: 3, absent: 1 });
  const [stays, leaves, late] = room.meeting.delegates;
  if (!stays || !leaves || !late) throw new Error('too few');
  const ballotId = await room.opened();
  const present = async (): Promise<number | undefined> =>
    (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId)?.present;
  expect(await present()).toBe(4);
  await app.done(late.identity, checkIn, room.meeting.scope, { mode: 'inPerson' });
  expect(await present()).toBe(5);
  await app.done(leaves.identity, checkOut, room.meeting.scope, {});
  expect(await present()).toBe(4);
  await room.vote(stays, ballotId, 'inFavour');
  await app.done(stays.identity, checkOut, room.meeting.scope, {});
  expect(await present()).toBe(4);
});
