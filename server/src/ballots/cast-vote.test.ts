// The vote itself: who may, when, and how often it counts.
import {
  closeBallot,
  declareBallot,
  openBallot,
  pauseBallot,
  settleBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AttendanceRow, ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import type { TestClock } from '../testing/test-clock.js';
import { BallotProgressRow, VoteRow } from './ballot.entity.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

const one = (people: readonly TestPerson[], index = 0): TestPerson => {
  const person = people[index];
  if (!person) throw new Error('too few people');
  return person;
};
const votesOf = async (ballotId: string): Promise<VoteRow[]> =>
  (await app.rows(VoteRow)).filter((vote) => vote.ballotId === ballotId);

describe('a vote counts once', () => {
  it('[V6] a doubled press is one vote, and both presses get the first time', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened();
    const pressed = clock.now();
    const first = await room.vote(who, ballotId, 'inFavour');
    clock.advance(300);
    const second = await room.vote(who, ballotId, 'inFavour');
    for (const reply of [first, second])
      expect(reply).toMatchObject({ result: { choice: 'inFavour', castAt: pressed } });
    expect(await votesOf(ballotId)).toHaveLength(1);
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress?.answered).toBe(1);
  });

  it('two presses in the same batch are one vote', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened();
    const press = (): ReturnType<BallotRoom['vote']> => room.vote(who, ballotId, 'against');
    const replies = await Promise.all([press(), press(), press()]);
    expect(replies.map(answerOf)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('[V6] a resend after a lost reply gets the first reply, also when the ballot is closed by then', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened();
    const commandId = newId();
    const lost = await room.vote(who, ballotId, 'inFavour', commandId);
    await room.closed(ballotId);
    expect(await room.vote(who, ballotId, 'inFavour', commandId)).toEqual(lost);
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('a commandId of somebody else is refused and tells nothing', async () => {
    const room = await BallotRoom.build(app);
    const { delegates } = room.meeting;
    const ballotId = await room.opened();
    const commandId = newId();
    await room.vote(one(delegates), ballotId, 'inFavour', commandId);
    const reply = await room.vote(one(delegates, 1), ballotId, 'inFavour', commandId);
    expect(answerOf(reply)).toBe('core.commandIdReused');
    expect(JSON.stringify(reply)).not.toContain('inFavour');
  });
});

it('[V2] a second row for one person and ballot is refused by the database itself', async () => {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened();
  await room.vote(one(room.meeting.delegates), ballotId, 'inFavour');
  const vote = (await app.rows(VoteRow)).find((row) => row.ballotId === ballotId);
  if (!vote) throw new Error('no vote');
  const second = Object.assign(new VoteRow(), vote, { id: 'another', choice: 'against' });
  await expect(app.insert(VoteRow, [second])).rejects.toThrow(/UNIQUE|duplicate key/);
});

describe('changing one’s mind', () => {
  it('[V5] before close replaces the vote and counts the person once', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened({ mayChange: true });
    await room.vote(who, ballotId, 'inFavour');
    clock.advance(1_000);
    await room.vote(who, ballotId, 'abstain');
    expect(await votesOf(ballotId)).toMatchObject([{ choice: 'abstain', castAt: clock.now() }]);
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress?.answered).toBe(1);
  });

  it('is refused where the ballot does not allow it', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened({ mayChange: false });
    await room.vote(who, ballotId, 'inFavour');
    expect(answerOf(await room.vote(who, ballotId, 'against'))).toBe('ballots.mayNotChange');
    expect(await votesOf(ballotId)).toMatchObject([{ choice: 'inFavour' }]);
  });
});

describe('the window', () => {
  it('[V13] takes a vote within the grace of closing and refuses one after it', async () => {
    const room = await BallotRoom.build(app);
    const { chair, delegates, scope } = room.meeting;
    const ballotId = await room.opened();
    await app.done(chair.identity, closeBallot, scope, { ballotId });
    clock.advance(1_999);
    expect(answerOf(await room.vote(one(delegates), ballotId, 'inFavour'))).toBe('accepted');
    clock.advance(1);
    const late = one(delegates, 1);
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('ballots.tooLate');
    await app.bus.asSystem(settleBallot, scope, { ballotId });
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('ballots.tooLate');
    expect((await room.ballot(ballotId)).tally).toMatchObject({ inFavour: 1, notAnswered: 4 });
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('ballots.tooLate');
  });

  it('[V13] of a timed ballot ends by the server’s clock, settled or not', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ limitSeconds: 10 });
    clock.advance(10_000);
    const reply = await room.vote(one(room.meeting.delegates), ballotId, 'inFavour');
    expect(answerOf(reply)).toBe('ballots.tooLate');
  });

  it('a paused ballot takes no vote, a draft is not known to a delegate', async () => {
    const room = await BallotRoom.build(app);
    const { chair, delegates, scope } = room.meeting;
    const draft = await room.prepared();
    expect(answerOf(await room.vote(one(delegates), draft, 'against'))).toBe('core.notFound');
    expect(answerOf(await room.vote(chair, draft, 'against'))).toBe('ballots.notOpen');
    await app.done(chair.identity, openBallot, scope, { ballotId: draft });
    await app.done(chair.identity, pauseBallot, scope, { ballotId: draft });
    expect(answerOf(await room.vote(one(delegates), draft, 'against'))).toBe('ballots.paused');
  });
});

describe('who may vote', () => {
  it('not a guest, not the secretary, not an operator, not a display, not a stranger', async () => {
    const room = await BallotRoom.build(app);
    const { guest, secretary, operator, display, outsider } = room.meeting;
    await room.arrive(guest, secretary, operator);
    const ballotId = await room.opened();
    for (const who of [guest, secretary, operator])
      expect(answerOf(await room.vote(who, ballotId, 'inFavour'))).toBe('core.forbidden');
    const as = (identity: TestPerson['identity']): TestPerson => ({ ...guest, identity });
    expect(answerOf(await room.vote(as(display), ballotId, 'inFavour'))).toBe('core.forbidden');
    expect(answerOf(await room.vote(as(outsider), ballotId, 'inFavour'))).toBe('core.notFound');
    expect(await votesOf(ballotId)).toEqual([]);
  });

  it('not somebody who got the voting right after the list was frozen', async () => {
    const room = await BallotRoom.build(app);
    const who = one(room.meeting.delegates);
    const ballotId = await room.opened();
    const row = (await app.rows(ParticipantRow)).find((person) => person.id === who.participantId);
    if (!row) throw new Error('no participant');
    const participantId = newId();
    const personId =
      room.meeting.outsider.kind === 'account' ? room.meeting.outsider.accountId : '';
    await app.insert(ParticipantRow, [
      Object.assign(new ParticipantRow(), { ...row, id: participantId, personId }),
    ]);
    const late = { ...who, participantId, personId, identity: room.meeting.outsider };
    await room.arrive(late);
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('ballots.notOnRoll');
  });

  it('[V2] [V3] not before checking in; a late arrival on the list may, as long as it is open', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, absent: 2 });
    const { delegates, scope } = room.meeting;
    const late = one(delegates, 2);
    const ballotId = await room.opened();
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('ballots.notPresent');
    await app.done(late.identity, checkIn, scope, {});
    expect(answerOf(await room.vote(late, ballotId, 'inFavour'))).toBe('accepted');
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({ present: 4, absent: 1 });
  });

  it('not by having been there at an earlier sitting', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, absent: 1 });
    const { delegates, id: meetingId } = room.meeting;
    const absent = one(delegates, 2);
    const before = Object.assign(new AttendanceRow(), {
      id: newId(),
      version: 1,
      meetingId,
      sittingId: newId(),
      participantId: absent.participantId,
      state: 'present',
      mode: 'inPerson',
      checkedInAt: clock.now(),
      leftAt: null,
      ...{ reason: null, substitute: null, spells: [], beforeArrival: null },
    } as const);
    await app.insert(AttendanceRow, [before]);
    const ballotId = await room.opened();
    expect(answerOf(await room.vote(absent, ballotId, 'inFavour'))).toBe('ballots.notPresent');
  });

  it('[V3] not after leaving; a vote given before leaving stays', async () => {
    const room = await BallotRoom.build(app);
    const { delegates, scope } = room.meeting;
    const [voted, silent] = [one(delegates), one(delegates, 1)];
    const ballotId = await room.opened();
    await room.vote(voted, ballotId, 'inFavour');
    for (const who of [voted, silent]) await app.done(who.identity, checkOut, scope, {});
    expect(answerOf(await room.vote(silent, ballotId, 'against'))).toBe('ballots.notPresent');
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).tally).toEqual({
      totalMembers: 5,
      eligible: 5,
      present: 4,
      inFavour: 1,
      against: 0,
      abstain: 0,
      notAnswered: 3,
      absent: 1,
    });
  });
});
