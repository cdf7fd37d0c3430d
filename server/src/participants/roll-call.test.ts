// Roll call on the real bus: who may check in whom, when, and that a second word changes nothing.
import { attendanceId } from '@hop/shared/participants/participant.js';
import { checkIn, checkOut, excuse } from '@hop/shared/participants/participants-commands.js';
import { closeMeeting, openMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
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

describe('checking in', () => {
  it('is done by oneself, once: a second time changes nothing and gives the first time back', async () => {
    const m = await buildMeeting(app);
    const { identity, participantId } = m.delegates[0]!;
    const first = await app.done(identity, checkIn, m.scope, { mode: 'online' });
    app.clock.advance(60_000);
    const second = await app.done(identity, checkIn, m.scope, { mode: 'inPerson' });
    expect(second).toEqual(first);
    expect(await roll(m, participantId)).toMatchObject({
      state: 'present',
      mode: 'online',
      checkedInAt: app.now - 60_000,
      version: 1,
    });
  });

  it('is done by the operator for people of the own site and for nobody else', async () => {
    const m = await buildMeeting(app);
    const here = m.delegates.find((one) => one.siteId === m.operator.siteId)!;
    const there = m.delegates.find((one) => one.siteId !== m.operator.siteId)!;
    const by = m.operator.identity;
    await app.done(by, checkIn, m.scope, { participantId: here.participantId });
    await app.done(by, checkOut, m.scope, { participantId: here.participantId });
    for (const command of [checkIn, checkOut]) {
      const args = { participantId: there.participantId };
      expect((await app.refused(by, command, m.scope, args)).code).toBe('forbidden');
    }
    expect(await roll(m, there.participantId)).toBeUndefined();
    expect((await roll(m, here.participantId))?.state).toBe('left');
  });

  it('is done by staff for anybody, by a delegate or guest for oneself alone, by a display for nobody', async () => {
    const m = await buildMeeting(app);
    const { participantId } = m.delegates[1]!;
    await app.done(m.secretary.identity, checkIn, m.scope, { participantId });
    await app.done(m.guest.identity, checkIn, m.scope, {});
    for (const who of [m.delegates[0]!.identity, m.guest.identity, m.display])
      expect((await app.refused(who, checkIn, m.scope, { participantId })).code).toBe('forbidden');
    expect((await app.refused(m.display, checkIn, m.scope, {})).code).toBe('notFound');
  });

  it('brings back somebody who had left or was excused', async () => {
    const m = await buildMeeting(app);
    const [leaver, excused] = m.delegates;
    await app.done(leaver!.identity, checkIn, m.scope, {});
    await app.done(leaver!.identity, checkOut, m.scope, {});
    const late = { participantId: excused!.participantId, reason: 'Đến muộn' };
    await app.done(m.secretary.identity, excuse, m.scope, late);
    app.clock.advance(1_000);
    for (const one of [leaver!, excused!]) {
      await app.done(one.identity, checkIn, m.scope, {});
      expect(await roll(m, one.participantId)).toMatchObject({
        state: 'present',
        checkedInAt: app.now,
        leftAt: null,
        reason: null,
      });
    }
  });

  it('is possible from the invitations on until the meeting is closed', async () => {
    const m = await buildMeeting(app);
    const meeting = (await app.rows(MeetingRow)).find((row) => row.id === m.id) as MeetingRow;
    await app.replace(MeetingRow, [{ ...meeting, state: 'draft' }]);
    const [one, two] = m.delegates;
    const message = 'participants.noSitting';
    expect(await app.refused(one!.identity, checkIn, m.scope, {})).toMatchObject({ message });
    await app.replace(MeetingRow, [meeting]);
    await app.done(one!.identity, checkIn, m.scope, {});
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    await app.done(m.chair.identity, closeMeeting, m.scope, {});
    expect(await app.refused(two!.identity, checkIn, m.scope, {})).toMatchObject({ message });
    expect(await app.refused(one!.identity, checkOut, m.scope, {})).toMatchObject({ message });
  });

  it('opens two hours before the sitting, for oneself and by name, or when it is opened', async () => {
    const m = await buildMeeting(app);
    const sitting = (await app.rows(SittingRow)).find((row) => row.id === m.sittingId)!;
    await app.replace(SittingRow, [{ ...sitting, startsAt: app.now + 121 * 60_000 }]);
    const [one, two] = m.delegates;
    const early = { message: 'participants.tooEarly', details: { minutes: 120 } };
    expect(await app.refused(one!.identity, checkIn, m.scope, {})).toMatchObject(early);
    const byName = { participantId: one!.participantId };
    expect(await app.refused(m.secretary.identity, checkIn, m.scope, byName)).toMatchObject(early);
    app.clock.advance(60_000);
    await app.done(one!.identity, checkIn, m.scope, {});
    await app.replace(SittingRow, [{ ...sitting, startsAt: app.now + 7 * 86_400_000 }]);
    await app.done(m.chair.identity, openMeeting, m.scope, { confirmWithoutQuorum: true });
    await app.done(two!.identity, checkIn, m.scope, {});
  });

  it('is refused while the current sitting has ended', async () => {
    const m = await buildMeeting(app, { state: 'inSession' });
    const sitting = (await app.rows(SittingRow)).find((row) => row.id === m.sittingId)!;
    await app.replace(SittingRow, [{ ...sitting, state: 'ended' }]);
    expect((await app.refused(m.delegates[0]!.identity, checkIn, m.scope, {})).message).toBe(
      'participants.noSitting',
    );
  });
});

describe('checking out', () => {
  it('keeps the time of leaving; a second time changes nothing', async () => {
    const m = await buildMeeting(app);
    const { identity, participantId } = m.delegates[0]!;
    await app.done(identity, checkIn, m.scope, {});
    app.clock.advance(5_000);
    const first = await app.done(identity, checkOut, m.scope, {});
    app.clock.advance(5_000);
    expect(await app.done(identity, checkOut, m.scope, {})).toEqual(first);
    expect(await roll(m, participantId)).toMatchObject({ state: 'left', leftAt: app.now - 5_000 });
  });

  it('is refused for somebody who is not there', async () => {
    const m = await buildMeeting(app);
    const { identity } = m.delegates[0]!;
    expect((await app.refused(identity, checkOut, m.scope, {})).message).toBe(
      'participants.notPresent',
    );
  });
});

describe('excusing', () => {
  it('keeps the reason and is for staff alone', async () => {
    const m = await buildMeeting(app);
    const { participantId, identity } = m.delegates[0]!;
    const args = { participantId, reason: 'Đi công tác' };
    for (const who of [identity, m.operator.identity])
      expect((await app.refused(who, excuse, m.scope, args)).code).toBe('forbidden');
    await app.done(m.chair.identity, excuse, m.scope, args);
    await app.done(m.chair.identity, excuse, m.scope, { ...args, reason: 'Bị ốm' });
    expect(await roll(m, participantId)).toMatchObject({ state: 'excused', reason: 'Bị ốm' });
  });

  it('is refused for somebody who is or was there', async () => {
    const m = await buildMeeting(app);
    const { participantId, identity } = m.delegates[0]!;
    const args = { participantId, reason: 'Đi công tác' };
    const message = 'participants.hasActed';
    await app.done(identity, checkIn, m.scope, {});
    expect(await app.refused(m.chair.identity, excuse, m.scope, args)).toMatchObject({ message });
    await app.done(identity, checkOut, m.scope, {});
    expect(await app.refused(m.chair.identity, excuse, m.scope, args)).toMatchObject({ message });
    expect((await roll(m, participantId))?.state).toBe('left');
  });
});
