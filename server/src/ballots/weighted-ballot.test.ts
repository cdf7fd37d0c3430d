// Votes that weigh: frozen with the list, counted in every figure, told in every record, and counted a second time by the verifier.
import { declareBallot, openBallot, prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { MAX_VOTE_WEIGHT } from '@hop/shared/ballots/weights.js';
import { editMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { editParticipant } from '@hop/shared/participants/participants-commands.js';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReadGate } from '../kernel/read-gate.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { rowsOfCsv, rowsOfXlsx, textOfDocx, textOfPdf } from '../testing/handed-out.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { verifyAll } from '../verify/verify-journal.js';
import { BallotProgressRow, BallotRollRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

async function weigh(room: BallotRoom, who: TestPerson, voteWeight: number): Promise<void> {
  const { participantId } = who;
  const row = (await app.rows(ParticipantRow)).find(({ id }) => id === participantId);
  await app.done(room.meeting.secretary.identity, editParticipant, room.meeting.scope, {
    ...{ participantId, baseVersion: row?.version ?? 0, voteWeight },
  });
}
async function allowWeights(room: BallotRoom): Promise<void> {
  const meeting = (await app.rows(MeetingRow)).find((row) => row.id === room.meeting.id);
  if (!meeting) throw new Error('no meeting');
  const { version, rules } = meeting;
  await app.done(room.meeting.secretary.identity, editMeeting, room.meeting.scope, {
    ...{ baseVersion: version, rules: { ...rules, weighted: true } },
  });
}

/** Sixty votes: the chair 20, the co-chair 11, the delegates 9, 15 and 5; the last delegate is away. */
async function weightedRoom() {
  const room = await BallotRoom.build(app, { delegates: 3, absent: 1 });
  await allowWeights(room);
  const { chair, presidium, delegates } = room.meeting;
  const people = [chair, presidium, ...delegates] as TestPerson[];
  const weights = [20, 11, 9, 15, 5];
  for (const [at, who] of people.entries()) await weigh(room, who, weights[at] ?? 1);
  return { room, people: people as [TestPerson, TestPerson, TestPerson, TestPerson, TestPerson] };
}
const problemOf = async ({ meeting }: BallotRoom) =>
  (await app.app.get(ReadGate).run(verifyAll)).find(({ scope }) => scope === meeting.scope)
    ?.problem ?? null;

describe('a weighted ballot', () => {
  it('[V4] freezes and hashes the weights with the list, and counts them in every figure', async () => {
    const { room, people } = await weightedRoom();
    const [chair, presidium, first] = people;
    const ballotId = await room.opened();
    const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
    const written = JSON.stringify([roll?.participantIds, roll?.weights]);
    expect(roll?.hash).toBe(createHash('sha256').update(written).digest('hex'));
    expect(roll?.weights?.[roll.participantIds.indexOf(chair.participantId)]).toBe(20);
    // What is changed now counts from the next ballot on.
    await weigh(room, chair, 1);
    await room.vote(chair, ballotId, 'inFavour');
    await room.vote(presidium, ballotId, 'inFavour');
    await room.vote(first, ballotId, 'against');
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress).toMatchObject({ answered: 3, present: 4, eligible: 5 });
    await room.closed(ballotId);
    expect(await room.ballot(ballotId)).toMatchObject({
      ...{ weighted: true, totalMembers: 60, passed: true },
      tally: {
        ...{ totalMembers: 60, eligible: 60, present: 55, absent: 5 },
        ...{ inFavour: 31, against: 9, abstain: 0, notAnswered: 15 },
      },
    });
    expect(await problemOf(room)).toBeNull();
  });

  it('counts the votes of somebody recused among all, and of lines each', async () => {
    const { room, people } = await weightedRoom();
    const [chair, presidium, first] = people;
    const ballotId = await room.opened({
      ...{ kind: 'motions', lines: [{ text: 'Một' }, { text: 'Hai' }] },
      recusedIds: [presidium.participantId],
    });
    await room.vote(chair, ballotId, 'FA');
    await room.vote(first, ballotId, 'F.');
    await room.closed(ballotId);
    expect((await room.ballot(ballotId)).lineTally).toMatchObject({
      ...{ totalMembers: 60, eligible: 49, present: 44, answered: 29, notAnswered: 15 },
      ...{ absent: 5, recused: 11 },
      lines: [
        { counts: { inFavour: 29, against: 0, abstain: 0 }, blank: 0, outcome: 'notCarried' },
        { counts: { inFavour: 0, against: 20, abstain: 0 }, blank: 9, outcome: 'notCarried' },
      ],
    });
    expect(await problemOf(room)).toBeNull();
  });

  it('is told in votes: sheet, list, and the weight of everybody beside the name', async () => {
    const { room, people } = await weightedRoom();
    const [chair, presidium, first] = people;
    const ballotId = await room.opened();
    await room.vote(chair, ballotId, 'inFavour');
    await room.vote(presidium, ballotId, 'inFavour');
    await room.vote(first, ballotId, 'abstain');
    await room.closed(ballotId);
    await app.done(chair.identity, declareBallot, room.meeting.scope, { ballotId });
    const file = async (part: string, format: string): Promise<Buffer> => {
      const path = `meetings/${room.meeting.id}/ballots/${ballotId}/result`;
      const response = await fetch(`${app.url}/api/${path}?part=${part}&format=${format}`, {
        headers: { cookie: await app.cookie('account', chair.personId) },
      });
      expect(response.status).toBe(200);
      return Buffer.from(await response.arrayBuffer());
    };
    const [head, ...rows] = rowsOfCsv(await file('list', 'csv'));
    expect(head?.[4]).toBe('Số phiếu');
    expect(rows.map((row) => Number(row[4])).sort((a, b) => a - b)).toEqual([5, 9, 11, 15, 20]);
    const [, ...cells] = (await rowsOfXlsx(await file('list', 'xlsx'))).rows;
    expect(cells.map((row) => row[4])).toEqual(rows.map((row) => row[4]));
    const list = await textOfPdf(await file('list', 'pdf'));
    expect(list.replace(/\s+/g, ' ')).toContain(
      '5 người có quyền biểu quyết, có 60 phiếu biểu quyết',
    );
    const sheet = await textOfDocx(await file('sheet', 'docx'));
    for (const words of [
      '31/60 phiếu biểu quyết tán thành',
      'Biểu quyết theo số phiếu',
      'gồm 5 người, có 60 phiếu biểu quyết; mã kiểm tra SHA-256 của danh sách và số phiếu',
      'Tổng số phiếu biểu quyết',
    ])
      expect(sheet).toContain(words);
    expect(sheet).not.toMatch(/thành viên|Số người/);
  });

  it('a weight changed behind the back of the server is found', async () => {
    const { room, people } = await weightedRoom();
    const ballotId = await room.opened();
    await room.vote(people[0], ballotId, 'inFavour');
    await room.closed(ballotId);
    const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
    if (!roll) throw new Error('no roll');
    const weights = roll.weights?.map((weight) => weight * 2) ?? null;
    await app.replace(BallotRollRow, [Object.assign(new BallotRollRow(), roll, { weights })]);
    expect(await problemOf(room)).toContain('not the one that was hashed');
    await app.replace(BallotRollRow, [roll]);
  });
});

describe('refuses', () => {
  it('a secret one, hands and voice, when prepared and when opened', async () => {
    const room = await BallotRoom.build(app);
    const drafts = [{ secret: true }, { method: 'hands' }, { method: 'voice' }] as const;
    const before = await Promise.all(drafts.map((draft) => room.prepared(draft)));
    await allowWeights(room);
    const { secretary, chair, scope } = room.meeting;
    for (const draft of drafts) {
      const args = { motion: 'Kế hoạch', ...draft };
      const { message } = await app.refused(secretary.identity, prepareBallot, scope, args);
      expect(message).toBe('ballots.notWeighted');
    }
    for (const ballotId of before) {
      const { message } = await app.refused(chair.identity, openBallot, scope, { ballotId });
      expect(message).toBe('ballots.notWeighted');
    }
  });

  it('more votes together than can be counted exactly', async () => {
    const room = await BallotRoom.build(app);
    await allowWeights(room);
    const { chair, id, scope } = room.meeting;
    const [voter] = (await app.rows(ParticipantRow)).filter((row) => row.meetingId === id);
    const crowd = Array.from({ length: 9_100 }, (_, at) =>
      Object.assign(new ParticipantRow(), voter, {
        ...{ id: `crowd-${at}`, personId: `crowd-${at}` },
        ...{ votingRight: true, voteWeight: MAX_VOTE_WEIGHT },
      }),
    );
    await app.insert(ParticipantRow, crowd);
    const ballotId = await room.prepared();
    const { message } = await app.refused(chair.identity, openBallot, scope, { ballotId });
    expect(message).toBe('ballots.weightsTooLarge');
  });
});

it('a meeting that does not weigh counts people, whatever stands beside their names', async () => {
  const room = await BallotRoom.build(app);
  const { chair } = room.meeting;
  await weigh(room, chair, 500);
  const ballotId = await room.opened();
  await room.vote(chair, ballotId, 'inFavour');
  await room.closed(ballotId);
  expect(await room.ballot(ballotId)).toMatchObject({ weighted: false, tally: { inFavour: 1 } });
  const roll = (await app.rows(BallotRollRow)).find((row) => row.id === ballotId);
  expect(roll?.weights).toBeNull();
});
