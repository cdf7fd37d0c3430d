// The life of a ballot on the real bus and database: who presses what, in which order, and what it answers.
import {
  closeBallot,
  declareBallot,
  editBallot,
  openBallot,
  pauseBallot,
  prepareBallot,
  removeBallot,
  resumeBallot,
  settleBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { CLOSING_GRACE_MS } from '@hop/shared/ballots/ballot-machine.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { OutboxBell } from '../kernel/outbox-bell.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import type { TestClock } from '../testing/test-clock.js';
import { BallotProgressRow, BallotRollRow, BallotRow } from './ballot.entity.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

describe('a draft', () => {
  it('takes what is left out from the rule set of the meeting', async () => {
    const { meeting } = await BallotRoom.build(app, { totalMembers: 60 });
    const { ballotId } = await app.done(meeting.secretary.identity, prepareBallot, meeting.scope, {
      motion: '  Kế hoạch  quý IV ',
    });
    const ballot = (await app.rows(BallotRow)).find((row) => row.id === ballotId);
    expect(ballot).toMatchObject({
      motion: 'Kế hoạch quý IV',
      state: 'draft',
      position: 1,
      majority: { base: 'totalMembers', numerator: 1, denominator: 2, comparison: 'moreThan' },
      totalMembers: 60,
      limitSeconds: 120,
      mayChange: true,
    });
  });

  it('is prepared by those who run the meeting only', async () => {
    const { meeting } = await BallotRoom.build(app);
    const [delegate] = meeting.delegates;
    for (const who of [delegate?.identity, meeting.guest.identity, meeting.operator.identity]) {
      if (!who) throw new Error('nobody');
      const refusal = await app.refused(who, prepareBallot, meeting.scope, { motion: 'M' });
      expect(refusal.message).toBe('core.forbidden');
    }
  });

  it('names only an agenda item and a document of its own meeting', async () => {
    const { meeting } = await BallotRoom.build(app);
    const other = await buildMeeting(app);
    const foreign = { motion: 'M', agendaItemId: other.items[0] ?? '' };
    const absent = { motion: 'M', documentId: 'nothing' };
    for (const args of [foreign, absent]) {
      const refusal = await app.refused(
        meeting.secretary.identity,
        prepareBallot,
        meeting.scope,
        args,
      );
      expect(refusal.message).toBe('core.notFound');
    }
  });

  it('is not prepared in a meeting that is over', async () => {
    const meeting = await buildMeeting(app, { state: 'closed' });
    const refusal = await app.refused(meeting.secretary.identity, prepareBallot, meeting.scope, {
      motion: 'M',
    });
    expect(refusal.message).toBe('meetings.over');
  });

  it('is edited as a whole, never on an older text, and not once it was opened', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, scope } = room.meeting;
    const ballotId = await room.prepared();
    const edit = { ballotId, motion: 'Mới', limitSeconds: 30, mayChange: false };
    const { version } = await app.done(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 1,
    });
    expect(await room.ballot(ballotId)).toMatchObject({ motion: 'Mới', limitSeconds: 30, version });
    const stale = await app.refused(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 1,
    });
    expect(stale).toMatchObject({ message: 'core.stale', details: { version } });
    await app.done(secretary.identity, openBallot, scope, { ballotId });
    const late = await app.refused(secretary.identity, editBallot, scope, {
      ...edit,
      baseVersion: 3,
    });
    expect(late.message).toBe('ballots.notDraft');
  });

  it('is removed; what was opened is not', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, scope } = room.meeting;
    const draft = await room.prepared();
    const opened = await room.opened();
    await app.done(secretary.identity, removeBallot, scope, { ballotId: draft });
    const refusal = await app.refused(secretary.identity, removeBallot, scope, {
      ballotId: opened,
    });
    expect(refusal.message).toBe('ballots.notDraft');
    const left = (await app.rows(BallotRow)).filter((row) => row.meetingId === room.meeting.id);
    expect(left.map((row) => row.id)).toEqual([opened]);
  });

  it('of another meeting is answered like one that does not exist', async () => {
    const here = await BallotRoom.build(app);
    const there = await BallotRoom.build(app);
    const ballotId = await there.prepared();
    const { chair, scope } = here.meeting;
    const foreign = await app.refused(chair.identity, openBallot, scope, { ballotId });
    const none = await app.refused(chair.identity, openBallot, scope, { ballotId: 'none' });
    expect(foreign).toEqual(none);
  });
});

describe('opening', () => {
  it('freezes and hashes the list of those entitled, and counts who is there', async () => {
    const room = await BallotRoom.build(app, { delegates: 4, absent: 1 });
    const ballotId = await room.opened({ limitSeconds: 60 });
    const { chair, presidium, delegates } = room.meeting;
    const ids = [chair, presidium, ...delegates].map((one) => one.participantId).sort();
    const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
    expect(roll?.participantIds).toEqual(ids);
    expect(roll?.hash).toBe(createHash('sha256').update(JSON.stringify(ids)).digest('hex'));
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress).toMatchObject({ answered: 0, present: 5, eligible: 6 });
    expect(await room.ballot(ballotId)).toMatchObject({
      state: 'open',
      openedAt: clock.now(),
      closesAt: clock.now() + 60_000,
    });
  });

  it('by two co-chairs at once opens it once, and the second is told so', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const ballotId = await room.prepared();
    const [first, second] = await Promise.all([
      app.send(chair.identity, openBallot, scope, { ballotId }),
      app.send(presidium.identity, openBallot, scope, { ballotId }),
    ]);
    expect(first).toMatchObject({ result: { state: 'open' } });
    expect(second).toMatchObject({ result: { state: 'open', already: true } });
    expect((await app.rows(BallotRollRow)).filter((row) => row.id === ballotId)).toHaveLength(1);
  });

  it('two different ballots at once lets one through; a paused one still stands in the way', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, scope } = room.meeting;
    const [one, other] = [await room.prepared(), await room.prepared()];
    const replies = await Promise.all([
      app.send(chair.identity, openBallot, scope, { ballotId: one }),
      app.send(presidium.identity, openBallot, scope, { ballotId: other }),
    ]);
    expect(replies.map(answerOf).sort()).toEqual(['accepted', 'ballots.anotherOpen']);
    await app.done(chair.identity, pauseBallot, scope, { ballotId: one });
    const refusal = await app.refused(chair.identity, openBallot, scope, { ballotId: other });
    expect(refusal.message).toBe('ballots.anotherOpen');
  });

  it('needs a meeting in session', async () => {
    const meeting = await buildMeeting(app, { state: 'issued' });
    const { secretary, scope } = meeting;
    const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, { motion: 'M' });
    const refusal = await app.refused(secretary.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.notInSession');
  });

  it('needs somebody who is entitled and there', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { secretary, scope } = meeting;
    const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, { motion: 'M' });
    const refusal = await app.refused(secretary.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.nobodyPresent');
  });

  it('is for those who run the meeting, and the journal says on whose order', async () => {
    const room = await BallotRoom.build(app);
    const { secretary, chair, delegates, scope } = room.meeting;
    const ballotId = await room.prepared();
    const [delegate] = delegates;
    if (!delegate) throw new Error('nobody');
    const refusal = await app.refused(delegate.identity, openBallot, scope, { ballotId });
    expect(refusal.message).toBe('core.forbidden');
    const order = { onOrderOf: chair.participantId };
    await app.send(secretary.identity, openBallot, scope, { ballotId }, order);
    const line = (await app.rows(JournalRow)).find(
      (row) =>
        row.scopeId === scope && row.name === openBallot.name && row.actorName === 'secretary 0',
    );
    expect(line?.onOrderOf).toBe(chair.participantId);
  });
});

describe('pausing', () => {
  it('keeps the votes and the time that is left', async () => {
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
    const second = await app.done(presidium.identity, closeBallot, scope, { ballotId });
    expect(second.closesAt).toBe(pressed + CLOSING_GRACE_MS);
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
