// Substitutes, absence without a reason and coming back, on the real bus: a substitute never comes to a vote, and times are kept.
import { attendanceId } from '@hop/shared/participants/participant.js';
import {
  checkIn,
  checkOut,
  excuse,
  markAbsent,
  recordSubstitute,
} from '@hop/shared/participants/participants-commands.js';
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
import { joinSite, loseSite } from '@hop/shared/sites/sites-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { AttendanceRow } from './participant.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const roll = async (m: TestMeeting, participantId: string): Promise<AttendanceRow | undefined> =>
  (await app.rows(AttendanceRow)).find(
    (row) => row.id === attendanceId(m.sittingId, participantId),
  );
const lan = { name: 'Trần Thị Lan', position: 'Phó Chủ tịch' };

describe('a substitute', () => {
  it('is written down by those who run the meeting, with the name and the time', async () => {
    const m = await buildMeeting(app);
    const { participantId, identity } = m.delegates[0]!;
    const args = { participantId, ...lan };
    for (const who of [identity, m.operator.identity, m.guest.identity])
      expect((await app.refused(who, recordSubstitute, m.scope, args)).code).toBe('forbidden');
    await app.done(m.secretary.identity, recordSubstitute, m.scope, args);
    expect(await roll(m, participantId)).toMatchObject({
      ...{ state: 'substituted', substitute: lan, checkedInAt: app.now, mode: 'inPerson' },
    });
  });

  it('does not come to the vote by the tablet of the member, who votes once the secretary has checked them in', async () => {
    const room = await BallotRoom.build(app, { absent: 1 });
    const m = room.meeting;
    const { participantId, identity } = m.delegates.at(-1)!;
    const row = await roll(m, participantId);
    expect(row?.state).not.toBe('present');
    await app.done(m.secretary.identity, recordSubstitute, m.scope, { participantId, ...lan });
    const ballotId = await room.opened();
    const vote = { ballotId, choice: 'inFavour' } as const;
    expect((await app.refused(identity, castVote, m.scope, vote)).message).toBe(
      'ballots.notPresent',
    );
    expect(await app.refused(identity, checkIn, m.scope, {})).toMatchObject({
      message: 'participants.substituted',
    });
    app.clock.advance(60_000);
    await app.done(m.secretary.identity, checkIn, m.scope, { participantId });
    await app.done(identity, castVote, m.scope, vote);
    expect((await roll(m, participantId))?.spells).toEqual([
      {
        ...{ mode: 'inPerson', substitute: lan },
        ...{ checkedInAt: app.now - 60_000, leftAt: app.now },
      },
    ]);
  });

  it('is refused for somebody who is here', async () => {
    const m = await buildMeeting(app);
    const { participantId, identity } = m.delegates[0]!;
    await app.done(identity, checkIn, m.scope, {});
    const args = { participantId, ...lan };
    expect((await app.refused(m.chair.identity, recordSubstitute, m.scope, args)).message).toBe(
      'participants.isHere',
    );
  });

  it('leaves, and stays on the record', async () => {
    const m = await buildMeeting(app);
    const { participantId } = m.delegates[0]!;
    await app.done(m.chair.identity, recordSubstitute, m.scope, { participantId, ...lan });
    app.clock.advance(1_000);
    await app.done(m.chair.identity, checkOut, m.scope, { participantId });
    expect(await roll(m, participantId)).toMatchObject({ state: 'substituted', leftAt: app.now });
  });

  it('stands beside a reason, and both are taken back by absence without one', async () => {
    const m = await buildMeeting(app);
    const { participantId } = m.delegates[0]!;
    const by = m.secretary.identity;
    await app.done(by, recordSubstitute, m.scope, { participantId, ...lan });
    await app.done(by, excuse, m.scope, { participantId, reason: 'Đi công tác' });
    expect(await roll(m, participantId)).toMatchObject({
      ...{ state: 'substituted', substitute: lan, reason: 'Đi công tác' },
    });
    await app.done(by, markAbsent, m.scope, { participantId });
    expect(await roll(m, participantId)).toMatchObject({
      ...{ state: 'absent', substitute: null, reason: null, checkedInAt: null },
    });
  });
});

describe('absence without a reason', () => {
  it('is recorded, and refused for somebody who is or was here', async () => {
    const m = await buildMeeting(app);
    const [away, here] = m.delegates;
    const by = m.secretary.identity;
    await app.done(by, markAbsent, m.scope, { participantId: away!.participantId });
    expect((await roll(m, away!.participantId))?.state).toBe('absent');
    await app.done(here!.identity, checkIn, m.scope, {});
    const args = { participantId: here!.participantId };
    const message = 'participants.isHere';
    expect(await app.refused(by, markAbsent, m.scope, args)).toMatchObject({ message });
    await app.done(here!.identity, checkOut, m.scope, {});
    expect(await app.refused(by, markAbsent, m.scope, args)).toMatchObject({ message });
  });
});

it('coming back keeps when somebody came and left before', async () => {
  const m = await buildMeeting(app);
  const { identity, participantId } = m.delegates[0]!;
  const from = app.now;
  await app.done(identity, checkIn, m.scope, {});
  app.clock.advance(60_000);
  await app.done(identity, checkOut, m.scope, {});
  app.clock.advance(60_000);
  await app.done(identity, checkIn, m.scope, { mode: 'online' });
  expect(await roll(m, participantId)).toMatchObject({
    ...{ state: 'present', mode: 'online', checkedInAt: app.now, leftAt: null },
    spells: [{ mode: 'inPerson', checkedInAt: from, leftAt: from + 60_000, substitute: null }],
  });
});

it('a site that loses its connection changes nobody on the roll', async () => {
  const room = await BallotRoom.build(app);
  const m = room.meeting;
  const siteId = String(m.sites[1]);
  const before = await app.rows(AttendanceRow);
  await app.bus.asSystem(joinSite, m.scope, { siteId });
  await app.bus.asSystem(loseSite, m.scope, { siteId, lostSince: app.now });
  expect(await app.rows(AttendanceRow)).toEqual(before);
});
