// A secret ballot from opening to declaring: who may vote, what is answered, what is told, and what nothing keeps.
import { choices } from '@hop/shared/ballots/ballot.js';
import {
  castPaper,
  closeBallot,
  declareBallot,
  pauseBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { everyone } from '../testing/everyone.js';
import { firstOf } from '../testing/scenario.js';
import { BallotPaperRow, VoteRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const votesOf = async (ballotId: string): Promise<VoteRow[]> =>
  (await app.rows(VoteRow)).filter((vote) => vote.ballotId === ballotId);
const papersOf = async (ballotId: string): Promise<BallotPaperRow[]> =>
  (await app.rows(BallotPaperRow)).filter((paper) => paper.ballotId === ballotId);
/** Of the chair and the first five delegates; with three delegates there are four papers. The co-chair gives none. */
async function voted(room: BallotRoom): Promise<string> {
  const ballotId = await room.opened({ secret: true });
  const given = ['inFavour', 'against', 'inFavour', 'abstain', 'inFavour'] as const;
  await room.paper(room.meeting.chair, ballotId, 'inFavour');
  for (const [index, choice] of given.entries()) {
    const who = room.meeting.delegates[index];
    if (who) await room.paper(who, ballotId, choice);
  }
  return ballotId;
}

describe('a paper', () => {
  it('is answered with its time alone, and again so when the reply was lost', async () => {
    const room = await BallotRoom.build(app);
    const who = firstOf(room.meeting.delegates);
    const ballotId = await room.opened({ secret: true });
    const pressed = app.now;
    const commandId = newId();
    const first = await room.paper(who, ballotId, 'against', commandId);
    expect(first).toMatchObject({ result: { castAt: pressed } });
    app.clock.advance(500);
    expect(await room.paper(who, ballotId, 'against', commandId)).toEqual(first);
    for (const choice of choices)
      expect(await room.paper(who, ballotId, choice)).toMatchObject({
        refusal: { message: 'ballots.alreadyRecorded', details: { castAt: pressed } },
      });
    expect(await votesOf(ballotId)).toHaveLength(1);
  });

  it('[V5] [V24] cannot be changed, whatever was asked for', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.prepared({ secret: true, mayChange: true });
    expect((await room.ballot(ballotId)).mayChange).toBe(false);
  });

  it('belongs to a secret ballot, and an open vote to an open one', async () => {
    const room = await BallotRoom.build(app);
    const who = firstOf(room.meeting.delegates);
    const open = await room.opened();
    expect(answerOf(await room.paper(who, open, 'against'))).toBe('ballots.notSecret');
    await room.closed(open);
    const secret = await room.opened({ secret: true });
    expect(answerOf(await room.vote(who, secret, 'against'))).toBe('ballots.isSecret');
    expect(await votesOf(secret)).toEqual([]);
  });

  it('is refused to guests, while it is paused, and after the close, but not denied to whom it counts for', async () => {
    const room = await BallotRoom.build(app);
    const { chair, guest, scope } = room.meeting;
    const [one, other] = room.meeting.delegates;
    if (!one || !other) throw new Error('too few');
    const ballotId = await room.opened({ secret: true });
    await room.paper(one, ballotId, 'inFavour');
    expect(answerOf(await room.paper(guest, ballotId, 'inFavour'))).toBe('core.forbidden');
    await app.done(chair.identity, pauseBallot, scope, { ballotId });
    expect(answerOf(await room.paper(other, ballotId, 'inFavour'))).toBe('ballots.paused');
    await app.done(chair.identity, closeBallot, scope, { ballotId });
    expect(answerOf(await room.paper(other, ballotId, 'inFavour'))).toBe('ballots.tooLate');
    expect(answerOf(await room.paper(one, ballotId, 'inFavour'))).toBe('ballots.alreadyRecorded');
  });

  it('[S8] leaves neither its choice nor a hash of it in the journal, refused or not', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await voted(room);
    await room.paper(room.meeting.chair, ballotId, 'against');
    const lines = (await app.rows(JournalRow)).filter(
      (line) => line.scopeId === room.meeting.scope && line.name === castPaper.name,
    );
    expect(lines.filter((line) => line.reply.startsWith('{"result"'))).toHaveLength(4);
    for (const line of lines) {
      expect(line.args).toBeNull();
      expect(line.reply).toMatch(/^\{"result":\{"castAt":\d+\}\}$|alreadyRecorded/);
      expect(JSON.stringify(line)).not.toMatch(/inFavour|against|abstain/);
    }
  });
});

describe('the count', () => {
  it('[V24] tells the figures, keeps who voted, and empties every sealed paper', async () => {
    const room = await BallotRoom.build(app, { delegates: 6 });
    const ballotId = await voted(room);
    const sealed = (await votesOf(ballotId)).map((vote) => vote.sealed ?? '');
    expect(new Set(sealed.map((text) => text.length))).toEqual(new Set([86]));
    expect(new Set(sealed).size).toBe(6);
    expect(await papersOf(ballotId)).toEqual([]);
    await room.closed(ballotId);
    expect(await room.ballot(ballotId)).toMatchObject({
      tally: { present: 8, inFavour: 4, against: 1, abstain: 1, notAnswered: 2, absent: 0 },
      papers: { issued: 8, collected: 6, valid: 6, invalid: 0 },
      passed: false,
    });
    const votes = await votesOf(ballotId);
    expect(votes).toHaveLength(6);
    expect(votes.every((vote) => vote.choice === null && vote.sealed === null)).toBe(true);
    const papers = await papersOf(ballotId);
    expect(papers.map((paper) => paper.choice).sort()).toEqual(
      ['abstain', 'against', 'inFavour', 'inFavour', 'inFavour', 'inFavour'].sort(),
    );
  });

  it('counts as invalid what does not open: a spoiled paper, and one moved to another voter', async () => {
    const room = await BallotRoom.build(app, { delegates: 6 });
    const ballotId = await voted(room);
    const [first, second, third] = await votesOf(ballotId);
    if (!first || !second || !third) throw new Error('too few');
    await app.replace(VoteRow, [
      { ...second, sealed: first.sealed },
      { ...third, sealed: 'A'.repeat(86) },
    ]);
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).papers).toEqual({
      ...{ issued: 8, collected: 6, valid: 4, invalid: 2 },
    });
  });

  it('of a ballot that is voided while open never happens', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await voted(room);
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Sai danh sách' });
    expect((await votesOf(ballotId)).every((vote) => vote.sealed === null)).toBe(true);
    expect(await papersOf(ballotId)).toEqual([]);
  });
});

describe('declaring', () => {
  it('[V25] asks the chair first when the result tells single votes', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    const ballotId = await voted(room);
    await room.closed(ballotId);
    const refusal = await app.refused(chair.identity, declareBallot, scope, { ballotId });
    expect(refusal.message).toBe('ballots.revealing');
    expect((await room.ballot(ballotId)).state).toBe('closed');
    await app.done(chair.identity, declareBallot, scope, { ballotId, confirmRevealing: true });
    expect((await room.ballot(ballotId)).state).toBe('declared');
  });

  it('tells nobody who chose what, the voters included', async () => {
    const room = await BallotRoom.build(app, { delegates: 6 });
    const { chair, scope } = room.meeting;
    const ballotId = await voted(room);
    await room.closed(ballotId);
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    for (const [audience, identity] of everyone(room.meeting)) {
      const { entities } = await app.snapshot(identity, scope);
      expect(entities.ballot, audience).toMatchObject([{ papers: { collected: 6 } }]);
      const { ballot: _, ...rest } = entities;
      expect(JSON.stringify(rest), audience).not.toMatch(/inFavour|against|abstain|sealed/);
      expect((entities.vote ?? []).length, audience).toBe(
        audience === 'chair' || audience === 'staff' ? 6 : 0,
      );
    }
  });
});
