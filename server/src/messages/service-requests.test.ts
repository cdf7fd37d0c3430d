// Quick requests on the real bus: one of a kind at a time, on the way, done, withdrawn; and whose they are.
import {
  askForService,
  finishService,
  takeService,
  withdrawService,
} from '@hop/shared/messages/messages-commands.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting } from '../testing/meeting-builder.js';
import { Messaging } from '../testing/messaging.js';
import { delegateOf, World } from '../testing/scenario.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const messaging = async (): Promise<Messaging> => new Messaging(app, await buildMeeting(app));

it('are made by delegates, guests and operators', async () => {
  const one = await messaging();
  const { delegates, guest, operator, chair, secretary, scope } = one.meeting;
  for (const who of [...delegates, guest, operator]) await one.asked(who);
  for (const { identity } of [chair, secretary])
    expect(await app.refused(identity, askForService, scope, { kind: 'water' })).toMatchObject({
      code: 'forbidden',
    });
});

it('the same kind twice while it is open is refused, another kind is not', async () => {
  const one = await messaging();
  const { scope, secretary } = one.meeting;
  const who = delegateOf(one.meeting);
  const requestId = await one.asked(who);
  const again = () => app.refused(who.identity, askForService, scope, { kind: 'water' });
  const refusal = { message: 'messages.alreadyAsked' };
  expect(await again()).toMatchObject(refusal);
  await app.done(secretary.identity, takeService, scope, { requestId });
  expect(await again()).toMatchObject(refusal);
  await one.asked(who, { kind: 'microphone' });
  await app.done(secretary.identity, finishService, scope, { requestId });
  await one.asked(who);
});

it('something else needs to say what, on one short line', async () => {
  const one = await messaging();
  const who = delegateOf(one.meeting).identity;
  const ask = (note: string) =>
    app.refused(who, askForService, one.meeting.scope, { kind: 'other', note });
  expect(await ask('')).toMatchObject({ message: 'messages.noteNeeded' });
  expect(await ask('x'.repeat(201))).toMatchObject({ code: 'invalid' });
});

it('each step once: on the way, done, and then no more', async () => {
  const one = await messaging();
  const { chair, secretary, scope } = one.meeting;
  const who = delegateOf(one.meeting);
  const requestId = await one.asked(who);
  const given = { requestId };
  for (const { identity } of [secretary, chair])
    expect(await app.done(identity, takeService, scope, given)).toEqual({ state: 'coming' });
  for (const { identity } of [chair, secretary])
    expect(await app.done(identity, finishService, scope, given)).toEqual({ state: 'done' });
  for (const [identity, command] of [
    [who.identity, withdrawService],
    [secretary.identity, takeService],
  ] as const)
    expect(await app.refused(identity, command, scope, given)).toMatchObject({
      message: 'messages.requestDone',
    });
  expect((await app.snapshot(who.identity, scope)).entities['myServiceRequest']).toMatchObject([
    { id: requestId, state: 'done', endedAt: app.now },
  ]);
});

it('may be withdrawn by whoever asked, and by nobody else', async () => {
  const one = await messaging();
  const { delegates, guest, secretary, scope } = one.meeting;
  const [who, other] = delegates;
  const given = { requestId: await one.asked(who!) };
  for (const { identity } of [other!, guest, secretary])
    expect(await app.refused(identity, withdrawService, scope, given)).toMatchObject({
      code: 'notFound',
    });
  for (const { identity } of [other!, guest])
    expect(await app.refused(identity, takeService, scope, given)).toMatchObject({
      code: 'forbidden',
    });
  for (let press = 0; press < 2; press += 1)
    expect(await app.done(who!.identity, withdrawService, scope, given)).toEqual({
      state: 'withdrawn',
    });
  expect(await app.refused(secretary.identity, finishService, scope, given)).toMatchObject({
    message: 'messages.requestWithdrawn',
  });
});

it('cannot be made once the meeting is in the archive', async () => {
  const meeting = await new World(app).inState('archived');
  const asked = { kind: 'water' } as const;
  const { identity } = delegateOf(meeting);
  expect(await app.refused(identity, askForService, meeting.scope, asked)).toMatchObject({
    message: 'messages.notNow',
  });
});
