// Ballots of a council, decided by all its members, while nobody has said how many they are. Of other meetings: ballot-opening.test.ts.
import { openBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { Majority } from '@hop/shared/ballots/majority-rule.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';

const ofPresent: Majority = {
  ...{ base: 'present', numerator: 1, denominator: 2, comparison: 'moreThan' },
};

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

/** Nobody has said how many members it has. */
async function asCouncil(id: string): Promise<MeetingRow> {
  const row = (await app.rows(MeetingRow)).find((each) => each.id === id);
  const council = { type: 'councilSession', rules: ruleSetFor('councilSession') } as const;
  const meeting = Object.assign(new MeetingRow(), row, council);
  await app.replace(MeetingRow, [meeting]);
  return meeting;
}

it('[V7] of a council by a majority of all members waits until somebody has said how many they are', async () => {
  const room = await BallotRoom.build(app, { delegates: 4 });
  const { id, chair, secretary, scope } = room.meeting;
  const { version: baseVersion, rules } = await asCouncil(id);
  const ballotId = await room.prepared();
  expect(await app.refused(chair.identity, openBallot, scope, { ballotId })).toEqual({
    ...{ code: 'conflict', message: 'ballots.membersUnknown' },
  });
  expect(await room.ballot(ballotId)).toMatchObject({ state: 'draft' });
  await app.done(secretary.identity, editMeeting, scope, {
    ...{ baseVersion, rules: { ...rules, totalMembers: 45 } },
  });
  await app.done(chair.identity, openBallot, scope, { ballotId });
  expect(await room.ballot(ballotId)).toMatchObject({ state: 'open', totalMembers: 45 });
});

it('of a council by a majority of those present, and a rehearsal, need no such number', async () => {
  for (const change of [{ trial: true }, { majority: ofPresent }]) {
    const room = await BallotRoom.build(app, { delegates: 4 });
    const { id, chair, scope } = room.meeting;
    await asCouncil(id);
    const ballotId = await room.prepared(change);
    await app.done(chair.identity, openBallot, scope, { ballotId });
  }
});
