// Taking back a check-in of the wrong name: within a minute, without a trace in the roll, not once that person has voted.
import { takeBackArrival } from '@hop/shared/arrivals/arrivals-commands.js';
import { TAKE_BACK_MS } from '@hop/shared/arrivals/slots.js';
import {
  checkIn,
  checkOut,
  excuse,
  recordSubstitute,
} from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AttendanceRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const stateOf = async (participantId: string) =>
  (await app.rows(AttendanceRow)).find((row) => row.participantId === participantId);
const takeBack = (m: TestMeeting, who: keyof Pick<TestMeeting, 'secretary' | 'operator'>) =>
  app.send(m[who].identity, takeBackArrival, m.scope, { participantId: m.guest.participantId });
async function checkedIn(): Promise<TestMeeting> {
  const m = await buildMeeting(app, { state: 'inSession' });
  const { participantId } = m.guest;
  await app.done(m.secretary.identity, checkIn, m.scope, { participantId });
  return m;
}

it('within a minute the roll is as if nobody had come', async () => {
  const m = await checkedIn();
  app.clock.advance(TAKE_BACK_MS);
  expect(await takeBack(m, 'secretary')).toHaveProperty('result');
  expect(await stateOf(m.guest.participantId)).toBeUndefined();
});

it('of somebody who had left before, the leaving stands again', async () => {
  const m = await checkedIn();
  const { participantId } = m.guest;
  app.clock.advance(600_000);
  await app.done(m.secretary.identity, checkOut, m.scope, { participantId });
  const left = await stateOf(participantId);
  app.clock.advance(600_000);
  await app.done(m.secretary.identity, checkIn, m.scope, { participantId });
  expect(await takeBack(m, 'secretary')).toHaveProperty('result');
  const { checkedInAt, leftAt } = left ?? {};
  expect(await stateOf(participantId)).toMatchObject({
    ...{ state: 'left', checkedInAt, leftAt, spells: [] },
  });
});

it('of somebody excused, the reason stands again; of somebody substituted, who came instead', async () => {
  const m = await buildMeeting(app, { state: 'inSession' });
  const [{ participantId: excused }, { participantId: replaced }] = [m.guest, m.delegates[0]!];
  const by = m.secretary.identity;
  await app.done(by, excuse, m.scope, { participantId: excused, reason: 'ốm' });
  const who = { participantId: replaced, name: 'Lê Văn Bình', position: 'Phó Chủ tịch' };
  await app.done(by, recordSubstitute, m.scope, who);
  for (const participantId of [excused, replaced]) {
    const { version: _, ...before } = (await stateOf(participantId))!;
    await app.done(by, checkIn, m.scope, { participantId });
    await app.done(by, takeBackArrival, m.scope, { participantId });
    expect(await stateOf(participantId)).toMatchObject(before);
  }
});

it('is refused later, and for somebody who is not there', async () => {
  const m = await checkedIn();
  app.clock.advance(TAKE_BACK_MS + 1);
  expect(await takeBack(m, 'secretary')).toMatchObject({
    refusal: { message: 'arrivals.tooLate' },
  });
  const other = await buildMeeting(app, { state: 'inSession' });
  expect(await takeBack(other, 'secretary')).toMatchObject({
    refusal: { message: 'participants.notPresent' },
  });
});

it('is refused once that person has voted', async () => {
  const room = await BallotRoom.build(app);
  const m = room.meeting;
  const voter = m.delegates[0]!;
  await room.vote(voter, await room.opened(), 'inFavour');
  const { participantId } = voter;
  expect(
    (await app.refused(m.secretary.identity, takeBackArrival, m.scope, { participantId })).message,
  ).toBe('arrivals.hasVoted');
});

it('an operator does it for the own site alone', async () => {
  expect(await takeBack(await checkedIn(), 'operator')).toMatchObject({
    refusal: { code: 'forbidden' },
  });
});
