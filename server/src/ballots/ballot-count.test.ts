// What the votes come to: the figures of a result, and that none is lost or doubled when all press at once.
import type { Choice } from '@hop/shared/ballots/ballot.js';
import { checkIn, checkOut } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { BallotProgressRow, VoteRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const one = (people: readonly TestPerson[], index = 0): TestPerson => {
  const person = people[index];
  if (!person) throw new Error('too few people');
  return person;
};
const votesOf = async (ballotId: string): Promise<VoteRow[]> =>
  (await app.rows(VoteRow)).filter((vote) => vote.ballotId === ballotId);

describe('the result', () => {
  it('[V1] keeps absent, not answered and abstaining apart', async () => {
    const room = await BallotRoom.build(app, { delegates: 8, absent: 3, totalMembers: 12 });
    const { delegates } = room.meeting;
    const ballotId = await room.opened();
    const given: Choice[] = ['inFavour', 'inFavour', 'against', 'abstain'];
    for (const [index, choice] of given.entries())
      await room.vote(one(delegates, index), ballotId, choice);
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).tally).toEqual({
      totalMembers: 12,
      eligible: 10,
      present: 7,
      inFavour: 2,
      against: 1,
      abstain: 1,
      notAnswered: 3,
      absent: 5,
    });
  });

  it('[V18] keeps who was there without an answer, whatever happens to the attendance afterwards', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, absent: 1 });
    const { delegates, chair, presidium, scope } = room.meeting;
    const ballotId = await room.opened();
    await room.vote(chair, ballotId, 'inFavour');
    await room.vote(presidium, ballotId, 'inFavour');
    await room.vote(one(delegates), ballotId, 'abstain');
    await room.closed(ballotId);
    await app.done(one(delegates, 1).identity, checkOut, scope, {});
    await app.done(one(delegates, 2).identity, checkIn, scope, { mode: 'online' });
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress?.notAnsweredIds).toEqual([one(delegates, 1).participantId]);
    const wire = { id: ballotId, version: progress?.version, answered: 3, present: 4, eligible: 5 };
    for (const [who, notAnsweredIds] of [
      [chair, progress?.notAnsweredIds],
      [one(delegates), null],
    ] as const) {
      const { entities } = await app.snapshot(who.identity, scope);
      expect(entities.ballotProgress).toEqual([{ ...wire, notAnsweredIds }]);
    }
  });

  it.each([
    [29, false],
    [30, false],
    [31, true],
  ])('%i in favour of 60 members: passed %s', async (inFavour, passed) => {
    const room = await BallotRoom.build(app, { delegates: 40, totalMembers: 60 });
    const ballotId = await room.opened();
    const { delegates } = room.meeting;
    await Promise.all(
      delegates.map((who, index) =>
        room.vote(who, ballotId, index < inFavour ? 'inFavour' : 'against'),
      ),
    );
    await room.closed(ballotId);
    expect(await room.ballot(ballotId)).toMatchObject({ passed, tally: { inFavour, absent: 18 } });
  });
});

it('500 votes at once are all counted, each exactly once, and each was answered', async () => {
  const room = await BallotRoom.build(app, { delegates: 500 });
  const { delegates, scope } = room.meeting;
  const ballotId = await room.opened();
  const choices: Choice[] = ['inFavour', 'against', 'abstain'];
  const pressed = delegates.flatMap((who, index) => {
    const choice = choices[index % 3] ?? 'abstain';
    // Every fifth tablet sends a second time.
    return index % 5 === 0
      ? [
          { who, choice },
          { who, choice },
        ]
      : [{ who, choice }];
  });
  const replies = await Promise.all(
    pressed.map(({ who, choice }) => room.vote(who, ballotId, choice)),
  );
  expect(new Set(replies.map(answerOf))).toEqual(new Set(['accepted']));
  const votes = await votesOf(ballotId);
  expect(new Set(votes.map((vote) => vote.participantId)).size).toBe(500);
  expect(votes).toHaveLength(500);
  const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
  expect(progress).toMatchObject({ answered: 500, present: 502, eligible: 502 });
  await room.closed(ballotId);
  expect((await room.ballot(ballotId)).tally).toMatchObject({
    inFavour: 167,
    against: 167,
    abstain: 166,
    notAnswered: 2,
    absent: 0,
  });
  const lines = (await app.rows(JournalRow)).filter((line) => line.scopeId === scope);
  expect(lines.map((line) => line.seq).sort((a, b) => a - b)).toEqual(
    Array.from({ length: lines.length }, (_, index) => index + 1),
  );
});
