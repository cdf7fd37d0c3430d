// The floor on the real bus: given, paused, extended and ended, with a clock that only the server keeps.
import {
  askToSpeak,
  endSpeech,
  extendSpeech,
  giveFloor,
  pauseSpeech,
  resumeSpeech,
} from '@hop/shared/speaking/speaking-commands.js';
import { adjournMeeting } from '@hop/shared/meetings/meetings-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import type { TestClock } from '../testing/test-clock.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

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
const speech = async (id: string): Promise<SpeechRow> => {
  const row = (await app.rows(SpeechRow)).find((found) => found.id === id);
  if (!row) throw new Error(`no speech ${id}`);
  return row;
};
const give = async (
  meeting: TestMeeting,
  who: TestPerson,
  more: { kind?: 'speech' | 'question' | 'answer' | 'rebuttal' } = {},
): Promise<string> => {
  const args = { participantId: who.participantId, ...more };
  return (await app.done(meeting.chair.identity, giveFloor, meeting.scope, args)).speechId;
};

describe('giving the floor', () => {
  it('to a request calls it, starts the clock and ends the speech that was on', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, delegates, scope } = meeting;
    const before = await give(meeting, one(delegates));
    const asked = { agendaItemId: meeting.items[0] ?? '' };
    const { requestId } = await app.done(one(delegates, 1).identity, askToSpeak, scope, asked);
    clock.advance(90_000);
    const { speechId } = await app.done(chair.identity, giveFloor, scope, { requestId });
    expect(await speech(before)).toMatchObject({
      usedMs: 90_000,
      runningSince: null,
      endedAt: clock.now(),
    });
    expect(await speech(speechId)).toMatchObject({
      participantId: one(delegates, 1).participantId,
      requestId,
      agendaItemId: meeting.items[0],
      turn: 1,
      limitSeconds: 420,
      usedMs: 0,
      runningSince: clock.now(),
      endedAt: null,
    });
    const request = (await app.rows(SpeechRequestRow)).find((row) => row.id === requestId);
    expect(request?.state).toBe('called');
    const again = await app.refused(chair.identity, giveFloor, scope, { requestId });
    expect(again.message).toBe('speaking.notWaiting');
  });

  it('takes the limit from the rules by kind and turn', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { delegates, chair, scope } = meeting;
    const who = one(delegates);
    const limits: number[] = [];
    for (const kind of ['speech', 'speech', 'speech', 'question', 'answer', 'rebuttal'] as const) {
      const speechId = await give(meeting, who, { kind });
      limits.push((await speech(speechId)).limitSeconds);
      await app.done(chair.identity, endSpeech, scope, { speechId });
    }
    expect(limits).toEqual([420, 180, 180, 60, 300, 180]);
  });

  it('to a person who waits for just this takes the request out of the queue', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const who = one(meeting.delegates);
    const { requestId } = await app.done(who.identity, askToSpeak, meeting.scope, {});
    const speechId = await give(meeting, who);
    expect((await speech(speechId)).requestId).toBe(requestId);
    const request = (await app.rows(SpeechRequestRow)).find((row) => row.id === requestId);
    expect(request?.state).toBe('called');
  });

  it('to the same person from two desks at once is one speech', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, secretary, delegates, scope } = meeting;
    const args = { participantId: one(delegates).participantId };
    const [first, second] = await Promise.all([
      app.done(chair.identity, giveFloor, scope, args),
      app.done(secretary.identity, giveFloor, scope, args),
    ]);
    expect(second).toEqual(first);
    const here = (await app.rows(SpeechRow)).filter((row) => row.meetingId === meeting.id);
    expect(here).toHaveLength(1);
  });

  it('needs a meeting in session, staff, and somebody of this meeting', async () => {
    const issued = await buildMeeting(app, { state: 'issued' });
    const args = { participantId: one(issued.delegates).participantId };
    const early = await app.refused(issued.chair.identity, giveFloor, issued.scope, args);
    expect(early.message).toBe('speaking.notInSession');
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const foreign = await app.refused(meeting.chair.identity, giveFloor, meeting.scope, args);
    expect(foreign.message).toBe('core.notFound');
    const who = one(meeting.delegates);
    const self = { participantId: who.participantId };
    const byDelegate = await app.refused(who.identity, giveFloor, meeting.scope, self);
    expect(byDelegate.message).toBe('core.forbidden');
  });
});

describe('the clock of a speech', () => {
  it('stands still while paused and counts only the running stretches', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, scope, delegates } = meeting;
    const speechId = await give(meeting, one(delegates));
    const press = (definition: typeof pauseSpeech | typeof resumeSpeech) =>
      app.done(chair.identity, definition, scope, { speechId });
    clock.advance(10_000);
    await press(pauseSpeech);
    const twice = await app.refused(chair.identity, pauseSpeech, scope, { speechId });
    expect(twice.message).toBe('speaking.notRunning');
    clock.advance(60_000);
    await press(resumeSpeech);
    clock.advance(5_000);
    await press(resumeSpeech);
    expect(await speech(speechId)).toMatchObject({
      usedMs: 10_000,
      runningSince: clock.now() - 5_000,
    });
    const ended = await app.done(chair.identity, endSpeech, scope, { speechId });
    expect(ended.usedMs).toBe(15_000);
  });

  it('is extended and shortened by the chair, never below a quarter of a minute', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, scope, delegates } = meeting;
    const who = one(delegates);
    const speechId = await give(meeting, who, { kind: 'question' });
    const extend = (seconds: number) =>
      app.done(chair.identity, extendSpeech, scope, { speechId, seconds });
    expect(await extend(60)).toEqual({ limitSeconds: 120 });
    expect(await extend(-105)).toEqual({ limitSeconds: 15 });
    const args = { speechId, seconds: -1 };
    const short = await app.refused(chair.identity, extendSpeech, scope, args);
    expect(short.message).toBe('speaking.tooShort');
    const own = await app.refused(who.identity, extendSpeech, scope, { speechId, seconds: 60 });
    expect(own.message).toBe('core.forbidden');
  });

  it('is stopped by the speaker or the chair, not by others, and then nothing moves it', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, scope, delegates } = meeting;
    const [who, other] = [one(delegates), one(delegates, 1)];
    const speechId = await give(meeting, who);
    const byOther = await app.refused(other.identity, endSpeech, scope, { speechId });
    expect(byOther.message).toBe('core.forbidden');
    clock.advance(7_000);
    expect(await app.done(who.identity, endSpeech, scope, { speechId })).toEqual({ usedMs: 7_000 });
    for (const definition of [pauseSpeech, resumeSpeech, endSpeech]) {
      const refusal = await app.refused(chair.identity, definition, scope, { speechId });
      expect(refusal.message, definition.name).toBe('speaking.ended');
    }
    const more = { speechId, seconds: 60 };
    const late = await app.refused(chair.identity, extendSpeech, scope, more);
    expect(late.message).toBe('speaking.ended');
  });

  it('stops when the meeting is adjourned', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, scope, delegates } = meeting;
    const speechId = await give(meeting, one(delegates));
    clock.advance(3_000);
    await app.done(chair.identity, adjournMeeting, scope, { endSitting: false });
    expect(await speech(speechId)).toMatchObject({ usedMs: 3_000, endedAt: clock.now() });
  });
});
