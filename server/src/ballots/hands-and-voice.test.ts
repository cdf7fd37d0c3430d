// Without devices: hands counted site by site and confirmed by the chair; names called, and the secretary ticks.
import {
  confirmCount,
  countHands,
  declareBallot,
  pauseBallot,
  prepareBallot,
  tickVote,
} from '@hop/shared/ballots/ballots-commands.js';
import { adjournMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { checkOut } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { rowsOfCsv, textOfPdf } from '../testing/handed-out.js';
import type { TestPerson } from '../testing/meeting-builder.js';
import { delegateOf } from '../testing/scenario.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { verifyAll } from '../verify/verify-journal.js';
import { BallotProgressRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const verified = async (room: BallotRoom) =>
  (await verifyAll(app.source.manager)).find(({ scope }) => scope === room.meeting.scope);
const answered = async (ballotId: string) =>
  (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId)?.answered;
async function file({ meeting }: BallotRoom, ballotId: string, query: string) {
  const response = await fetch(
    `${app.url}/api/meetings/${meeting.id}/ballots/${ballotId}/result?${query}`,
    { headers: { cookie: await app.cookie('account', meeting.secretary.personId) } },
  );
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('hands', () => {
  /** Nine members: four at the host site, three at the second, two at the third. */
  const handsRoom = () => BallotRoom.build(app, { delegates: 7, totalMembers: 9 });
  const at = (room: BallotRoom, site: number) => room.meeting.sites[site];

  it('[V17] are counted site by site, by the operator and the secretary, confirmed by the chair and declared', async () => {
    const room = await handsRoom();
    const { meeting } = room;
    const ballotId = await room.opened({ method: 'hands' });
    const accepted = async (reply: Promise<Parameters<typeof answerOf>[0]>) =>
      expect(answerOf(await reply)).toBe('accepted');
    await accepted(room.hands(meeting.secretary, ballotId, at(room, 0), [3, 0, 0]));
    await accepted(room.hands(meeting.operator, ballotId, at(room, 1), [1, 1, 0]));
    expect(await answered(ballotId)).toBe(5);
    await room.pressClose(ballotId);
    expect((await room.ballot(ballotId)).state).toBe('closed');
    const args = { ballotId };
    const declare = () => app.send(meeting.chair.identity, declareBallot, meeting.scope, args);
    expect(answerOf(await declare())).toBe('ballots.countNotConfirmed');
    // A site that was forgotten is entered after the close; the result is counted again.
    await accepted(room.hands(meeting.secretary, ballotId, at(room, 2), [1, 0, 1]));
    const { tally } = await room.ballot(ballotId);
    expect(tally).toMatchObject({
      inFavour: 5,
      against: 1,
      abstain: 1,
      present: 9,
      notAnswered: 2,
    });
    expect(answerOf(await room.confirmCount(ballotId))).toBe('accepted');
    expect(answerOf(await room.hands(meeting.secretary, ballotId, at(room, 2), [2, 0, 0]))).toBe(
      'ballots.countConfirmed',
    );
    expect(answerOf(await declare())).toBe('accepted');
    const text = await textOfPdf((await file(room, ballotId, 'part=sheet&format=pdf')).bytes);
    expect(text).toContain('Số liệu đếm theo điểm cầu');
    expect(text).toContain('Chủ tọa xác nhận số liệu');
    expect((await file(room, ballotId, 'part=list&format=csv')).status).toBe(409);
    expect(await verified(room)).toMatchObject({ ok: true });
  });

  it('a site is counted by its own operator or by those who run the meeting, never by more hands than people', async () => {
    const room = await handsRoom();
    const { operator, secretary, sites } = room.meeting;
    const ballotId = await room.opened({ method: 'hands' });
    const say = async (
      who: TestPerson,
      site: string | undefined,
      hands: [number, number, number],
    ) => answerOf(await room.hands(who, ballotId, site, hands));
    expect(await say(operator, sites[0], [1, 0, 0])).toBe('core.forbidden');
    expect(await say(delegateOf(room.meeting), sites[0], [1, 0, 0])).toBe('core.forbidden');
    expect(await say(secretary, sites[1], [9, 0, 0])).toBe('ballots.tooManyHands');
    expect(await say(secretary, undefined, [1, 0, 0])).toBe('core.notFound');
    expect(await say(operator, sites[1], [1, 0, 0])).toBe('accepted');
    // Entered again, it replaces the first.
    expect(await say(secretary, sites[1], [0, 1, 1])).toBe('accepted');
    expect(await answered(ballotId)).toBe(2);
    expect(await verified(room)).toMatchObject({ ok: true });
  });

  it('is the operator’s own to find again, also when the secretary entered it first', async () => {
    const room = await handsRoom();
    const { operator, secretary, scope } = room.meeting;
    const ballotId = await room.opened({ method: 'hands' });
    await room.hands(secretary, ballotId, at(room, 1), [1, 1, 0]);
    const { entities } = await app.snapshot(operator.identity, scope);
    expect(entities.myHandCount).toMatchObject([
      { hands: { inFavour: 1, against: 1, abstain: 0 } },
    ]);
  });

  it('nobody votes on a tablet, and a pause holds the count', async () => {
    const room = await handsRoom();
    const { meeting } = room;
    const ballotId = await room.opened({ method: 'hands' });
    expect(answerOf(await room.vote(meeting.chair, ballotId, 'inFavour'))).toBe(
      'ballots.notOnTablet',
    );
    await app.done(meeting.chair.identity, pauseBallot, meeting.scope, { ballotId });
    expect(answerOf(await room.hands(meeting.secretary, ballotId, at(room, 0), [1, 0, 0]))).toBe(
      'ballots.paused',
    );
  });

  it('the secretary does not confirm, and a vote on tablets has no count to confirm', async () => {
    const room = await handsRoom();
    const ballotId = await room.opened({ method: 'hands' });
    await room.pressClose(ballotId);
    expect(answerOf(await room.confirmCount(ballotId, room.meeting.secretary))).toBe(
      'core.forbidden',
    );
    expect(answerOf(await room.confirmCount(await room.prepared()))).toBe('ballots.notByHands');
  });

  it('mended after the close is counted on who was there then, in whatever sitting it is', async () => {
    const room = await BallotRoom.build(app, { delegates: 7, absent: 2, totalMembers: 9 });
    const { secretary, delegates, chair, scope } = room.meeting;
    const majority = { base: 'present', numerator: 1, denominator: 2 } as const;
    const ballotId = await room.opened({
      ...{ method: 'hands', majority: { ...majority, comparison: 'moreThan' } },
    });
    const counts = { 0: [3, 0, 0], 1: [1, 1, 0], 2: [0, 1, 0] } as const;
    const count = async () => {
      for (const [site, hands] of Object.entries(counts))
        expect(answerOf(await room.hands(secretary, ballotId, at(room, Number(site)), hands))).toBe(
          'accepted',
        );
    };
    await count();
    await room.pressClose(ballotId);
    const { tally, passed } = await room.ballot(ballotId);
    for (const away of delegates.slice(-2)) await room.arrive(away);
    await count();
    expect(await room.ballot(ballotId)).toMatchObject({ tally, passed });
    await app.done(chair.identity, adjournMeeting, scope, { endSitting: true });
    await count();
    expect(await room.ballot(ballotId)).toMatchObject({ tally, passed });
  });

  it('who is moved to another site while hands are counted is counted where they were', async () => {
    const room = await handsRoom();
    const { secretary, delegates, id } = room.meeting;
    const ballotId = await room.opened({ method: 'hands' });
    expect(answerOf(await room.hands(secretary, ballotId, at(room, 1), [2, 0, 0]))).toBe(
      'accepted',
    );
    const rows = (await app.rows(ParticipantRow)).filter((row) => row.meetingId === id);
    const ofSecond = rows.filter(
      (row) => row.siteId === at(room, 1) && delegates.some((one) => one.participantId === row.id),
    );
    await app.replace(
      ParticipantRow,
      ofSecond.map((row) => ({ ...row, siteId: at(room, 2) ?? null })),
    );
    expect(answerOf(await room.hands(secretary, ballotId, at(room, 2), [3, 0, 0]))).toBe(
      'ballots.tooManyHands',
    );
  });

  it('a count, a confirmation and a tick that rest on older figures are refused', async () => {
    const room = await handsRoom();
    const { chair, secretary, scope } = room.meeting;
    const ballotId = await room.opened({ method: 'hands' });
    await room.hands(secretary, ballotId, at(room, 0), [1, 0, 0]);
    const late = {
      ...{ ballotId, siteId: at(room, 0) ?? null, baseVersion: 0 },
      ...{ inFavour: 0, against: 2, abstain: 0 },
    };
    expect(answerOf(await app.send(secretary.identity, countHands, scope, late))).toBe(
      'core.stale',
    );
    await room.pressClose(ballotId);
    const { version: baseVersion } = await room.ballot(ballotId);
    await room.hands(secretary, ballotId, at(room, 0), [2, 0, 0]);
    const seen = { ballotId, baseVersion };
    expect(answerOf(await app.send(chair.identity, confirmCount, scope, seen))).toBe('core.stale');
    expect((await room.ballot(ballotId)).countConfirmed).toBeNull();
  });
});

describe('a roll call by voice', () => {
  it('[V17] is ticked by the secretary, mended until the close, and told by name once declared', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, absent: 1, totalMembers: 5 });
    const { chair, presidium, delegates, scope } = room.meeting;
    const [first, second, away] = delegates as [TestPerson, TestPerson, TestPerson];
    const ballotId = await room.opened({ method: 'voice' });
    for (const who of [chair, presidium, first, second])
      expect(answerOf(await room.tick(who, ballotId, 'inFavour'))).toBe('accepted');
    expect(answerOf(await room.tick(second, ballotId, 'against'))).toBe('accepted');
    expect(answerOf(await room.tick(first, ballotId, null))).toBe('accepted');
    expect(answerOf(await room.tick(away, ballotId, 'inFavour'))).toBe('ballots.notPresent');
    expect(answerOf(await room.vote(first, ballotId, 'inFavour'))).toBe('ballots.notOnTablet');
    expect(await answered(ballotId)).toBe(3);
    await room.pressClose(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({
      ...{ inFavour: 2, against: 1, abstain: 0, notAnswered: 1, absent: 1 },
    });
    expect(answerOf(await room.tick(first, ballotId, 'inFavour'))).toBe('ballots.tooLate');
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    const [, ...rows] = rowsOfCsv((await file(room, ballotId, 'part=list&format=csv')).bytes);
    const said = rows.map((row) => row[4]).sort();
    expect(said).toEqual(['Chưa trả lời', 'Không tán thành', 'Tán thành', 'Tán thành', 'Vắng']);
    expect(await verified(room)).toMatchObject({ ok: true });
  });

  it('a tick is mended and taken back also after the member has left, never by a press that came late', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, totalMembers: 5 });
    const { secretary, scope } = room.meeting;
    const who = delegateOf(room.meeting);
    const ballotId = await room.opened({ method: 'voice' });
    await room.tick(who, ballotId, 'against');
    await app.done(who.identity, checkOut, scope, {});
    expect(answerOf(await room.tick(who, ballotId, 'inFavour'))).toBe('accepted');
    const pressed = {
      ...{ ballotId, participantId: who.participantId },
      ...({ choice: 'abstain', was: 'against' } as const),
    };
    expect(answerOf(await app.send(secretary.identity, tickVote, scope, pressed))).toBe(
      'core.stale',
    );
    expect(answerOf(await room.tick(who, ballotId, null))).toBe('accepted');
    const progress = (await app.rows(BallotProgressRow)).find((row) => row.id === ballotId);
    expect(progress).toMatchObject({ answered: 0, present: 4 });
    await room.pressClose(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({ present: 4, absent: 1 });
  });

  it('takes as long as it takes: the time limit of the meeting is for devices', async () => {
    const room = await BallotRoom.build(app);
    for (const method of ['hands', 'voice'] as const) {
      const args = { motion: 'Thông qua', method };
      const { secretary, scope } = room.meeting;
      const { ballotId } = await app.done(secretary.identity, prepareBallot, scope, args);
      expect((await room.ballot(ballotId)).limitSeconds).toBeNull();
    }
  });

  it('whoever said something and left is counted; nobody but those who run the meeting ticks', async () => {
    const room = await BallotRoom.build(app, { delegates: 3, totalMembers: 5 });
    const { scope, chair } = room.meeting;
    const who = delegateOf(room.meeting);
    const ballotId = await room.opened({ method: 'voice' });
    await room.tick(who, ballotId, 'abstain');
    await app.done(who.identity, checkOut, scope, {});
    await room.pressClose(ballotId);
    expect((await room.ballot(ballotId)).tally).toMatchObject({ abstain: 1, present: 5 });
    const tablets = BallotRoom.around(app, room.meeting);
    const other = await tablets.prepared();
    expect(answerOf(await tablets.tick(chair, other, 'inFavour'))).toBe('ballots.notOpen');
  });
});
