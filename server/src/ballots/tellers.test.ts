// The counting board: who appoints it and when, that a secret ballot waits for it, and the record that it signs.
import {
  appointTellers,
  declareBallot,
  openBallot,
  voidBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import { closeMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { textOfPdf } from '../testing/handed-out.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { TellersRow } from './tellers.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

type Args = ArgsInputOf<typeof appointTellers>;

async function appointed(room: BallotRoom, more: Partial<Args> = {}, who?: TestPerson) {
  const { chair, presidium, secretary, scope } = room.meeting;
  const participantIds = [chair.participantId, presidium.participantId];
  const args = { participantIds, leadId: chair.participantId, ballotId: null, ...more };
  return answerOf(await app.send((who ?? secretary).identity, appointTellers, scope, args));
}
const boardIn = async ({ meeting }: BallotRoom) =>
  (await app.rows(TellersRow)).find(({ id }) => id === meeting.id);
const open = async ({ meeting }: BallotRoom, ballotId: string) =>
  answerOf(await app.send(meeting.chair.identity, openBallot, meeting.scope, { ballotId }));
async function required({ meeting }: BallotRoom) {
  const row = (await app.rows(MeetingRow)).find(({ id }) => id === meeting.id) as MeetingRow;
  await app.replace(MeetingRow, [{ ...row, rules: { ...row.rules, tellersForSecret: true } }]);
}
/** An open vote that everybody here is for, declared. */
async function carried(room: BallotRoom, draft = {}) {
  const ballotId = await room.opened(draft);
  const { chair, presidium, delegates, scope } = room.meeting;
  for (const who of [chair, presidium, ...delegates]) await room.vote(who, ballotId, 'inFavour');
  await room.closed(ballotId);
  await app.done(chair.identity, declareBallot, scope, { ballotId });
  return ballotId;
}

describe('appointing the board', () => {
  it('is the act of those who run the meeting, and a later one replaces the first', async () => {
    const room = await BallotRoom.build(app);
    const { chair, presidium, delegates } = room.meeting;
    expect(await appointed(room, {}, delegates[0])).toBe('core.forbidden');
    expect(await appointed(room)).toBe('accepted');
    const first = app.now;
    app.clock.advance(1_000);
    expect(await appointed(room, { leadId: presidium.participantId })).toBe('accepted');
    expect(await boardIn(room)).toMatchObject({
      ...{ leadId: presidium.participantId, appointedAt: first + 1_000, name: 'secretary 0' },
      earlier: [{ leadId: chair.participantId, appointedAt: first, ballotId: null }],
    });
  });

  it('takes two or more people of this meeting, each once, one of whom leads', async () => {
    const room = await BallotRoom.build(app);
    const other = await BallotRoom.build(app);
    const { chair, presidium, delegates } = room.meeting;
    const [a, b] = [chair.participantId, presidium.participantId];
    const stranger = other.meeting.chair.participantId;
    expect(await appointed(room, { participantIds: [a] })).toBe('core.invalid');
    expect(await appointed(room, { participantIds: [a, a] })).toBe('ballots.tellerTwice');
    expect(await appointed(room, { participantIds: [a, stranger] })).toBe('core.notFound');
    expect(await appointed(room, { leadId: String(delegates[0]?.participantId) })).toBe(
      'ballots.leadNotTeller',
    );
    expect(await appointed(room, { participantIds: [b, a] })).toBe('accepted');
  });

  it('names the vote that approved it: declared, carried, and no trial', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await carried(room);
    expect(await appointed(room, { ballotId })).toBe('accepted');
    for (const none of [await room.prepared(), await carried(room, { trial: true })])
      expect(await appointed(room, { ballotId: none })).toBe('ballots.notApproval');
  });

  it('rests from the first paper until the result is declared, and after the meeting', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ secret: true });
    await room.paper(room.meeting.chair, ballotId, 'inFavour');
    expect(await appointed(room)).toBe('ballots.tellersAtWork');
    await room.closed(ballotId);
    expect(await appointed(room)).toBe('ballots.tellersAtWork');
    const { chair, scope } = room.meeting;
    await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'nhầm' });
    expect(await appointed(room)).toBe('accepted');
    await app.done(chair.identity, closeMeeting, scope, {});
    expect(await appointed(room)).toBe('meetings.over');
  });
});

describe('opening a secret ballot', () => {
  it('[V24] waits for an approved board where the rules ask for one; a trial does not', async () => {
    const room = await BallotRoom.build(app);
    await required(room);
    const ballotId = await room.prepared({ secret: true });
    expect(await open(room, ballotId)).toBe('ballots.tellersNeeded');
    const trial = await room.opened({ secret: true, trial: true });
    const { chair, scope } = room.meeting;
    await app.done(chair.identity, voidBallot, scope, { ballotId: trial, reason: 'thử xong' });
    await appointed(room);
    expect(await open(room, ballotId)).toBe('accepted');
  });

  it('is refused when a candidate is on the board', async () => {
    const room = await BallotRoom.build(app);
    await appointed(room);
    const lines = [{ text: 'chair 0' }, { text: 'delegate 0' }];
    const election = { kind: 'agreement', lines, seats: 1, secret: true } as const;
    expect(await open(room, await room.prepared(election))).toBe('ballots.tellerIsCandidate');
    const [, other] = lines as [object, { text: string }];
    expect(await open(room, await room.prepared({ ...election, lines: [other] }))).toBe('accepted');
  });
});

describe('the record', () => {
  async function sheetOf({ meeting }: BallotRoom, ballotId: string) {
    const response = await fetch(
      `${app.url}/api/meetings/${meeting.id}/ballots/${ballotId}/result?part=sheet&format=pdf`,
      { headers: { cookie: await app.cookie('account', meeting.secretary.personId) } },
    );
    return textOfPdf(Buffer.from(await response.arrayBuffer()));
  }
  async function counted(room: BallotRoom) {
    const ballotId = await room.opened({ secret: true });
    await room.paper(room.meeting.chair, ballotId, 'inFavour');
    await room.closed(ballotId);
    const args = { ballotId, confirmRevealing: true };
    await app.done(room.meeting.chair.identity, declareBallot, room.meeting.scope, args);
    return ballotId;
  }

  it('of a secret ballot is the board’s, and stays so when another board follows', async () => {
    const room = await BallotRoom.build(app);
    const rows = (await app.rows(ParticipantRow)).filter(
      (row) => row.meetingId === room.meeting.id,
    );
    const chair = rows.find(({ id }) => id === room.meeting.chair.participantId) as ParticipantRow;
    await app.replace(ParticipantRow, [{ ...chair, name: 'Trần Văn Ơn' }]);
    const unguarded = await counted(room);
    app.clock.advance(1_000);
    await appointed(room);
    const ballotId = await counted(room);
    app.clock.advance(1_000);
    await appointed(room, { leadId: room.meeting.presidium.participantId });
    const sheet = await sheetOf(room, ballotId);
    for (const word of [
      ...['BIÊN BẢN KIỂM PHIẾU', 'BB-', 'TM. BAN KIỂM PHIẾU', 'TRƯỞNG BAN', 'THƯ KÝ'],
      ...['1. Trần Văn Ơn, Chủ tịch', 'Trưởng ban', '2. presidium 0', 'Số phiếu phát ra'],
    ])
      expect(sheet).toContain(word);
    expect(sheet).not.toContain('CHỦ TỌA');
    expect(await sheetOf(room, unguarded)).toContain('KẾT QUẢ BIỂU QUYẾT');
  });

  it('of the meeting tells the appointment in the minutes', async () => {
    const room = await BallotRoom.build(app);
    await appointed(room);
    const { id, secretary } = room.meeting;
    const response = await fetch(`${app.url}/api/meetings/${id}/minutes`, {
      headers: { cookie: await app.cookie('account', secretary.personId) },
    });
    const text = await response.text();
    expect(text).toContain('Cuộc họp bầu Ban kiểm phiếu gồm đồng chí chair 0 - Chủ tịch');
    expect(text).toContain('do đồng chí chair 0 làm Trưởng ban.');
  });
});
